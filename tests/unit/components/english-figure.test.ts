import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EnglishFigure } from '#components/english-figure.tsx';
import { realContent } from '../publish/samples.ts';

test('a figure in English says that another source prints another value', () => {
  const figure = realContent.parks[0]?.observations[0] ?? expect.fail();
  const words = { id: figure.id, label: 'Members', definition: 'Members of the zone.' };
  const shown = (rivals: typeof figure.rivals) =>
    renderToStaticMarkup(
      createElement(EnglishFigure, {
        figure: { ...figure, rivals: rivals ?? [] },
        words,
        pairs: [],
        nameOf: () => null,
      }),
    ).replace(/<[^>]+>/g, '');
  expect(shown([{ id: 'other', printed: '104名' }])).toContain('. Another source prints 104名; this site does not');
  expect(shown([])).not.toContain('Another source');
});
