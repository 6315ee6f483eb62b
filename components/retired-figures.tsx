type Props = { figures: { id: string; to?: string | undefined; why: string }[] };

/** Figures that were taken away or renamed, each where its old address led, so that an old link arrives at the reason. */
export function RetiredFigures({ figures }: Props) {
  return figures.map(({ id, to, why }) => (
    <p key={id} id={id}>
      “{id}”这一项已经停用：{why}
      {to && (
        <>
          　现在见<a href={to}>{to}</a>
        </>
      )}
    </p>
  ));
}
