/** The version of this page, as its package has it. */
export { version as pageVersion } from '../../package.json';
