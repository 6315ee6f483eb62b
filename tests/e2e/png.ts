import { type APIRequestContext, expect, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** Width and height from the header of a PNG. */
export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as [number, number];

/** A picture of ours, which must be there and be a PNG. */
export async function fetchPicture(request: APIRequestContext, address: string): Promise<Buffer> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  return response.body();
}

/**
 * Reads a QR code from a PNG, or from the part of it that is named in pixels.
 *
 * @param page any page that may be left: the browser decodes the PNG on a blank one
 */
export async function readCode(
  page: Page,
  png: Buffer,
  box: [number, number, number, number] = [0, 0, ...sizeOf(png)],
) {
  const [, , width, height] = box;
  await page.goto('about:blank');
  const pixels = await page.evaluate(
    async ({ source, box }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [left, top, width, height] = box;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, -left, -top);
      const bytes = context?.getImageData(0, 0, width, height).data ?? [];
      // As text: a list of half a million numbers takes seconds to arrive.
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, box },
  );
  return decodeQR({ width, height, data: Buffer.from(pixels, 'latin1') });
}

/** The part of a poster that holds its code, in pixels. */
export const posterCode: [number, number, number, number] = [60, 1300, 280, 300];
