import { qrPath } from '#lib/picture/qr.ts';

/** The QR code of an address, black on white in every colour scheme and on paper, with its quiet zone. */
export function Qr({ url, label, className }: { url: string; label: string; className?: string | undefined }) {
  const { size, path } = qrPath(url);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
