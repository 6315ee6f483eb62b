import { derivationsOf } from '#lib/catalog/derivations.ts';
import { indicatorGroups } from '#lib/catalog/indicator-groups.ts';
import { allPairs } from '#lib/catalog/pairs.ts';
import { pairsOfIndicator } from '#lib/pages/limits.ts';
import { countVolumes, volumeNames, volumeOf } from '#lib/pages/volumes.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Absolute } from '../absolute.ts';
import { derivedTable } from './derived.ts';
import { disclosureRows, disclosureTable } from './disclosures.ts';
import { groupTable } from './groups.ts';
import { indicatorTable } from './indicators.ts';
import { observationRows, observationTable } from './observations.ts';
import { organizationRows, organizationTable } from './organizations.ts';
import { parkTable } from './parks.ts';
import { practiceParkRows, practiceParkTable } from './practice-parks.ts';
import { practiceRows, practiceTable, practiceTypeTable } from './practices.ts';
import { referenceRows, referenceTable } from './references.ts';
import { sourceRows, sourceTable } from './sources.ts';
import { statementRows, statementTable } from './statements.ts';
import { type FilledTable, fillTable } from './table.ts';
import { unitRows, unitTable } from './units.ts';
import { verdictTable } from './verdicts.ts';

/** The observations: one table, or several volumes of many parks. */
function observationVolumes(content: Content, absolute: Absolute): FilledTable[] {
  const names = volumeNames(countVolumes(content.parks.length));
  return names.map((name, index) => ({
    ...fillTable(observationTable, () => observationRows(content, volumeOf(content.parks, index + 1)), absolute),
    name,
    ...(names.length > 1 && { title: `数据，第${index + 1}卷，共${names.length}卷` }),
  }));
}

/** All tables that are published as CSV, in the order of the data page. */
export function publishedTables(content: Content, absolute: Absolute): FilledTable[] {
  return [
    ...observationVolumes(content, absolute),
    fillTable(parkTable, () => content.parks, absolute),
    fillTable(indicatorTable, () => content.indicators, absolute),
    fillTable(groupTable, () => indicatorGroups(content), absolute),
    fillTable(verdictTable, () => allPairs(content, pairsOfIndicator).pairs, absolute),
    fillTable(disclosureTable, () => disclosureRows(content), absolute),
    fillTable(statementTable, () => statementRows(content), absolute),
    fillTable(derivedTable, () => derivationsOf(content), absolute),
    fillTable(practiceTypeTable, () => content.practiceTypes, absolute),
    fillTable(practiceTable, () => practiceRows(content), absolute),
    fillTable(practiceParkTable, () => practiceParkRows(content), absolute),
    fillTable(organizationTable, () => organizationRows(content), absolute),
    fillTable(sourceTable, () => sourceRows(content), absolute),
    fillTable(referenceTable, () => referenceRows(content), absolute),
    fillTable(unitTable, () => unitRows, absolute),
  ];
}
