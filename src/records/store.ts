/**
 * Where records lie: the browser's own storage through localforage, or plain memory where the browser
 * refuses (private windows, sandboxed frames). Everything stored is plain JSON data under a string key.
 */
import type LocalForage from 'localforage'

export interface Store {
  /** Whether what is put here is still here after the page is closed. */
  readonly lasting: boolean
  /** What lies under the key, or null. Rejects if the storage cannot be read. */
  get(key: string): Promise<unknown>
  /** Rejects if there is no room or no permission; what was there before then stays. */
  set(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
  keys(): Promise<readonly string[]>
}

/** Forgets with the page. Values are copied both ways, as a real storage would. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>()
  return {
    lasting: false,
    get: (key) => Promise.resolve(structuredClone(values.get(key) ?? null)),
    set: (key, value) => {
      values.set(key, structuredClone(value))
      return Promise.resolve()
    },
    remove: (key) => {
      values.delete(key)
      return Promise.resolve()
    },
    keys: () => Promise.resolve([...values.keys()]),
  }
}

const probe = 'probe'

/**
 * A storage that has just proved that it keeps what it is given; else memory. Never rejects.
 * @param name of the browser's database; the records of the device unless it says otherwise
 */
export async function openStore(name = 'duecourse'): Promise<Store> {
  try {
    // The package is CommonJS: some bundlers hand out the instance, others a namespace around it.
    const module = (await import('localforage')) as unknown as { readonly default: typeof LocalForage }
    const base = module.default
    const area = base.createInstance({ name, storeName: 'records' })
    await area.ready()
    await area.setItem(probe, 1)
    if ((await area.getItem(probe)) !== 1) return memoryStore()
    await area.removeItem(probe)
    return {
      lasting: true,
      get: (key) => area.getItem(key),
      set: async (key, value) => {
        await area.setItem(key, value)
      },
      remove: (key) => area.removeItem(key),
      keys: () => area.keys(),
    }
  } catch {
    return memoryStore()
  }
}
