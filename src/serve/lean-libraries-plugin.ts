import type { Plugin } from 'vite';

/** What the query library and the router always bring along, and what takes its place where nothing uses it. */
const unused: readonly [file: RegExp, code: string][] = [
  [
    /query-core\/build\/modern\/mutationCache\.js$/,
    `export class MutationCache {
      build() { throw new Error('This build has no mutations: actions are plain functions.'); }
      clear() {}
      find() {}
      findAll() { return []; }
      getAll() { return []; }
      resumePausedMutations() { return Promise.resolve(); }
    }`,
  ],
  [
    /query-core\/build\/modern\/infiniteQueryBehavior\.js$/,
    `export function infiniteQueryBehavior() { throw new Error('This build has no infinite queries.'); }
     export const hasNextPage = () => false;
     export const hasPreviousPage = () => false;`,
  ],
  [
    /query-core\/build\/modern\/hydration\.js$/,
    `const none = () => { throw new Error('This build is never drawn on a server.'); };
     export { none as defaultShouldDehydrateMutation, none as defaultShouldDehydrateQuery, none as dehydrate, none as dehydrateQuery, none as hydrate };`,
  ],
  [
    /query-core\/build\/modern\/timeoutManager\.js$/,
    `export const defaultTimeoutProvider = globalThis;
     export class TimeoutManager {}
     export const timeoutManager = {
       setTimeout: (callback, delay) => setTimeout(callback, delay),
       clearTimeout: (id) => clearTimeout(id),
       setInterval: (callback, delay) => setInterval(callback, delay),
       clearInterval: (id) => clearInterval(id),
     };
     export const systemSetTimeoutZero = (callback) => void setTimeout(callback, 0);`,
  ],
  [
    // Queries are asked whatever the browser thinks of the network (network mode "always"), so nothing waits for it to come back.
    /query-core\/build\/modern\/onlineManager\.js$/,
    `export class OnlineManager {}
     export const onlineManager = { isOnline: () => true, subscribe: () => () => {} };`,
  ],
  [
    /router\/dist\/routers\/scrollRestoration\.js$/,
    `export function createScrollRestoration() { throw new Error('This build restores scroll positions by itself.'); }`,
  ],
];

/**
 * Leaves mutations, infinite queries, hydration, replaceable timers, the watch over the network and the router's scroll positions out of a build: the page has none of them, and they would be fetched before its first row.
 * A use of one fails at once, with these words.
 */
export function leanLibrariesPlugin(): Plugin {
  return {
    name: 'pulse-lean-libraries',
    apply: 'build',
    enforce: 'pre',
    load: (id) => unused.find(([file]) => file.test(id.replaceAll('\\', '/')))?.[1],
  };
}
