/**
 * Where the reader wants no marks: storage.local key `settings`. The page's reader script imports this
 * file, so it stays free of Dexie, valibot and the polyfill.
 */
import { browser } from 'wxt/browser'

export interface Settings {
  /** No marks anywhere. */
  off: boolean
  /** Hostnames, lower case, as in `location.hostname`: no marks on pages of these sites. */
  offSites: string[]
}

const KEY = 'settings'
/** Values that a write found unreadable and would have replaced, oldest first. */
const UNREADABLE_KEY = 'settings:unreadable'
const DEFAULTS: Settings = { off: false, offSites: [] }

/** Whether pages of `host` stay unmarked. A page without a host (a local file) obeys `off` only. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.off || settings.offSites.includes(host.toLowerCase())
}

/** The settings; the defaults where there are none yet, or where what is stored cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return parseSettings(stored[KEY]) ?? DEFAULTS
}

/** Switches the marks off, or on again, for all pages. */
export function setOff(off: boolean): Promise<void> {
  return change((settings) => ({ ...settings, off }))
}

/** Switches the marks off, or on again, for one site. Throws where `host` is empty: that is no site. */
export async function setOffForSite(host: string, off: boolean): Promise<void> {
  if (host === '') throw new Error('Expected the hostname of a site, found an empty one')
  const site = host.toLowerCase()
  await change((settings) => {
    const others = settings.offSites.filter((each) => each !== site)
    return { ...settings, offSites: off ? [...others, site] : others }
  })
}

/** Calls `listener` with the new settings whenever they change anywhere. Returns what ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change) listener(parseSettings(change.newValue) ?? DEFAULTS)
  }
  browser.storage.local.onChanged.addListener(heard)
  return () => browser.storage.local.onChanged.removeListener(heard)
}

let lastChange: Promise<void> = Promise.resolve()

/** One change at a time, so that two quick clicks are both kept. */
function change(edit: (settings: Settings) => Settings): Promise<void> {
  const next = lastChange.then(() => write(edit))
  lastChange = next.catch(() => undefined)
  return next
}

async function write(edit: (settings: Settings) => Settings): Promise<void> {
  const stored = await browser.storage.local.get([KEY, UNREADABLE_KEY])
  const raw: unknown = stored[KEY]
  const settings = parseSettings(raw)
  if (settings ?? raw == null) {
    await browser.storage.local.set({ [KEY]: edit(settings ?? DEFAULTS) })
    return
  }
  // In one call: if it fails, the unreadable value still stands where it stood.
  const kept: unknown = stored[UNREADABLE_KEY]
  const unreadable = [...(Array.isArray(kept) ? kept : kept == null ? [] : [kept]), raw]
  await browser.storage.local.set({ [UNREADABLE_KEY]: unreadable, [KEY]: edit(DEFAULTS) })
}

/** Null where it is not a settings value. Fields of a newer version pass through untouched. */
function parseSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null
  const { off, offSites } = value as Partial<Record<keyof Settings, unknown>>
  if (typeof off !== 'boolean' || !Array.isArray(offSites)) return null
  if (!offSites.every((site) => typeof site === 'string')) return null
  return { ...value, off, offSites }
}
