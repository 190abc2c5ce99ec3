/** Name of the release that this page is, as `package.json` says it. */
export { release } from 'virtual:build'
