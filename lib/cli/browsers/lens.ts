import type { ScriptTime } from './script-time'
import type { View } from './view'

export type BrowserName = 'chromium' | 'firefox'
export type Language = 'zh-CN' | 'en'
export type ColorScheme = 'light' | 'dark'

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string
  language: Language
  /** Device pixels per CSS pixel; 1 where it is left out. */
  scale?: number
  colorScheme?: ColorScheme
  /** Folder of a profile to keep; a throw-away one where it is left out. */
  profile?: string
  /** False shows a window; true where it is left out. */
  headless?: boolean
}

/** A running browser with the extension in it: the same for Chromium and Firefox, with real input events. */
export interface Lens {
  readonly browser: BrowserName
  /** The UI language the browser really shows, a BCP 47 tag. */
  language(): Promise<string>
  /** Opens a tab in front and waits for its load event. */
  open(url: string): Promise<Tab>
  /** Opens a page of the extension (`library.html#target=…`) in a tab in front. */
  openExtensionPage(page: string): Promise<Tab>
  /** The last tab whose address holds `part`, where the browser or the extension opened it; waits for it. */
  openedTab(part: string): Promise<Tab>
  /** Clicks the toolbar button over the tab in front: the real popup, with the grant of activeTab. */
  openPopup(): Promise<View>
  /** The badge over the tab in front; '' where there is none. */
  badgeText(): Promise<string>
  /** What pressing a command's shortcut does: no driver can press one, so its event is sent. */
  dispatchCommand(name: string): Promise<void>
  /** Evaluates a script with the extension's APIs, outside its background. */
  callApi<T>(expression: string): Promise<T>
  /** What scripts of the extension kept pages busy with while `run` ran. */
  scriptTime(run: () => Promise<unknown>): Promise<ScriptTime>
  /** Gives or takes away the right to all sites, as a person does in the browser's settings. */
  allowAllSites(allowed: boolean): Promise<void>
  /** Switches the extension on or off in the browser's list of extensions. */
  setEnabled(enabled: boolean): Promise<void>
  /** Takes what lies in the extension's folder by now, as an update does. */
  update(): Promise<void>
  /** Closes every tab that was opened here. */
  closeTabs(): Promise<void>
  killBackground(): Promise<void>
  backgroundAlive(): Promise<boolean>
  /** How often the background was started since the launch or update, the first start not counted. */
  backgroundStarts(): Promise<number>
  /** Resolves when the window was closed by hand. */
  closed(): Promise<void>
  close(): Promise<void>
}

/** A tab of the browser. */
export interface Tab extends View {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  bringToFront(): Promise<void>
  /** The frame whose address holds `part`, as a view of its own: its coordinates are its own too. */
  frame(part: string): Promise<View>
  closeTab(): Promise<void>
}
