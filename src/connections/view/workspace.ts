import { quantity } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import { missingWords, workspaceWords } from './workspace-words';

export interface TabView {
  slug: string;
  label: string;
  selected: boolean;
  /** undefined while not known. Stands outside the accessible name. */
  count: number | undefined;
  /** "9 connections" */
  countSpoken: string | undefined;
}

export interface WorkspaceView {
  heading: string;
  intro: string;
  tabsLabel: string;
  tabs: readonly TabView[];
}

/** Heading, introduction and tabs. @param counts connections by slug, as far as known */
export function workspaceView(
  platforms: readonly Platform[],
  current: Platform,
  counts: Readonly<Record<string, number | undefined>>,
): WorkspaceView {
  return {
    heading: workspaceWords.heading,
    intro: current.words.intro,
    tabsLabel: workspaceWords.tabs,
    tabs: platforms.map(({ slug, label }) => {
      const count = counts[slug];
      return {
        slug,
        label,
        selected: slug === current.slug,
        count,
        countSpoken: count === undefined ? undefined : quantity(count, 'connection'),
      };
    }),
  };
}

/** A place that is not there, with a way back. */
export interface MissingView {
  title: string;
  text: string;
  back: string;
}

/** No connection with this id is in the list. */
export function missingConnection(platform: Platform, id: string): MissingView {
  return { title: missingWords.connection, text: missingWords.connectionText(id), back: platform.words.connections };
}

/** No platform has this path. */
export function missingPlatform(slug: string): MissingView {
  return { title: missingWords.platform, text: missingWords.platformText(slug), back: workspaceWords.heading };
}

/** Nothing is at this address. */
export function missingPage(): MissingView {
  return { title: missingWords.page, text: missingWords.pageText, back: workspaceWords.heading };
}
