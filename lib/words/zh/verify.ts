/** What the page of a check promises of what is pasted there. */
export const verifyPromise = '手里有原文，就可以自己核对。粘贴进来的文章只在这一页里比对，不会发出去，也不会存下来。';

/** How many figures are checked against a copy, where the page arrives alone. */
export const sayVerify = (park: string, figures: number): string =>
  figures === 0
    ? `${park}的案例还没有能逐段核对的数据：没有一篇报道是整篇看到的，段落不详。`
    : `${park}的${figures}项数据，逐项列出原文写法和段落；把文章粘贴进来，可以当场核对。`;
