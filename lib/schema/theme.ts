import { z } from 'zod';

/** The groups of a park's figure table, in the order of the page. */
export const themeLabel = {
  organization: '组织与覆盖',
  members: '党员队伍',
  governance: '机制与治理',
  services: '服务企业',
  people: '服务职工与群众',
  talent: '人才',
  companies: '企业数据',
  economy: '园区规模与经济',
} as const;

export type Theme = keyof typeof themeLabel;
export const themes = Object.keys(themeLabel) as [Theme, ...Theme[]];
export const themeSchema = z.enum(themes);
