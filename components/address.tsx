import { Fragment } from 'react';

/** An address, which a narrow line ends after a slash of its path, and not within a name. */
export function Address({ url }: { url: string }) {
  const [host = '', ...steps] = url.split(/(?<=[^/:]\/)/);
  return (
    <>
      {host}
      {steps.map((step, index) => (
        // Steps may have one name, and their order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <wbr />
          {step}
        </Fragment>
      ))}
    </>
  );
}
