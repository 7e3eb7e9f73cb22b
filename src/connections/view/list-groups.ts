import type { Platform } from '~/platforms/platform';
import type { Narrowed } from './list-choice';
import type { ListFacts } from './list-facts';
import { listToolWords } from './list-tool-words';

/** From this many on, connections that fail alike are told as one. */
const enough = 3;
/** So many groups are told, the largest first; more would hide the rows that they are about. */
const most = 3;

/** Connections that fail for the same reason. */
export interface GroupView {
  /** '' is a failure without a category (§4.4). */
  category: string;
  /** "12 connections fail with Authentication failed" */
  text: string;
  /** Whether just these are shown. */
  only: boolean;
  /** What its button does: "Show only these", and back. */
  action: string;
}

/** How a failure of a category is called, known or not. */
export function categoryTitle(platform: Platform, category: string): string {
  const subject = { destination: '', username: '', skipVerify: false };
  return platform.explainFailure({ category: category || undefined, message: '' }, subject, 'poll').title;
}

/** The reasons that many connections share, and the one that the list is narrowed to. None while it is narrowed to something else. */
export function groupViews(platform: Platform, { entries }: ListFacts, narrowed: Narrowed): GroupView[] {
  if (narrowed.kind === 'state' && narrowed.state !== 'failing') return [];
  const chosen = narrowed.kind === 'failing' ? narrowed.category : undefined;
  const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
  for (const { category } of entries) {
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .filter(([category, count]) => count >= enough || category === chosen)
    .sort(([, a], [, b]) => b - a)
    .filter(([category], index) => index < most || category === chosen)
    .map(([category, count]) => {
      const title = categoryTitle(platform, category);
      return {
        category,
        text: count === 0 ? listToolWords.groupOver(title) : listToolWords.group(count, title),
        only: category === chosen,
        action: category === chosen ? listToolWords.showOthers : listToolWords.showGroup,
      };
    });
}
