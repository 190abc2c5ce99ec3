/** The site as one file, from beside the served site: fetched only when a package is made. */
import { oneFile } from '../../../exports/package/one-file.ts'

/**
 * Null where this copy of the site has none: opened without a server, or served by `npm start`.
 * @throws TypeError without a network
 */
export async function fetchOneFile(): Promise<string | null> {
  const response = await fetch(`./${oneFile}`, { cache: 'no-cache' })
  if (response.status === 404) return null
  if (!response.ok) throw new TypeError(`${response.status}`)
  return response.text()
}
