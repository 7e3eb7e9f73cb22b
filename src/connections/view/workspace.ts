import type { Platform } from '~/platforms/platform';

export interface TabView {
  slug: string;
  label: string;
  selected: boolean;
  /** undefined while not known. */
  count: number | undefined;
  /** "9 connections" */
  countSpoken: string | undefined;
}

export interface WorkspaceView {
  heading: string;
  intro: string;
  tabs: readonly TabView[];
}

/** Heading, introduction and tabs. */
export declare function workspaceView(platforms: readonly Platform[], current: Platform, counts: Readonly<Record<string, number | undefined>>): WorkspaceView;

/** A place that is not there, with a way back. */
export interface MissingView {
  title: string;
  text: string;
  back: string;
}
export declare function missingConnection(platform: Platform, id: string): MissingView;
export declare function missingPlatform(slug: string): MissingView;
export declare function missingPage(): MissingView;
