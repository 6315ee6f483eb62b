import { qrLine } from '#lib/picture/qr.ts';

/** The QR code of an address, black on white in every colour scheme and on paper, with its quiet zone. */
export function Qr({ url, label, className }: { url: string; label: string; className?: string | undefined }) {
  const { size, path, dashes } = qrLine(url);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="none" stroke="#000" strokeDasharray={dashes} d={path} />
    </svg>
  );
}
