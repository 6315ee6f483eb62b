import type { ReactNode } from 'react';
import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import type { Park } from '#lib/schema/content.ts';
import { Apart } from './apart.tsx';
import { Change } from './change.tsx';
import { Series } from './series.tsx';
import { Squares } from './squares.tsx';
import { Territories } from './territories.tsx';
import { Tiers } from './tiers.tsx';

/** What every form is given: its data, the name of the image, and whether there is room for the whole of it. */
export type FormProps<Form extends Drawn['form']> = { drawn: DrawnOf<Form>; park: Park; label: string; whole: boolean };

const forms: { [Form in Drawn['form']]: (props: FormProps<Form>) => ReactNode } = {
  tiers: Tiers,
  change: Change,
  territories: Territories,
  apart: Apart,
  squares: Squares,
  series: Series,
};

/** The drawing of a picture, with its numbers as text beside it. */
export function Form<Name extends Drawn['form']>(props: FormProps<Name>) {
  const Chosen = forms[props.drawn.form as Name] as (props: FormProps<Name>) => ReactNode;
  return Chosen(props);
}
