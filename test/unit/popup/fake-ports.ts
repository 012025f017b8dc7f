import { vi } from 'vitest'
import type { Ports } from '../../../entrypoints/popup/ports'
import { context, INVESTMENT, observation, target } from './fixture'

/** Two projects that the corpus knows; `investment` has a second target that no mention is about. */
const CONTEXTS = new Map([
  [
    'investment',
    context('investment', '固定资产投资', [
      INVESTMENT,
      target('project-count', 'investment', '全力推进重点项目建设'),
    ]),
  ],
  ['school', context('school', '林荫小学', [target('school-target', 'school', '开工两所学校')])],
])

/** A browser in which all is well. */
const WELL: Ports = {
  observe: async () => observation(),
  contexts: async (ids) => new Map([...CONTEXTS].filter(([projectId]) => ids.includes(projectId))),
  readSettings: async () => ({ off: false, offSites: [] }),
  setOff: async () => {},
  setOffForSite: async () => {},
  show: async () => true,
  setShown: async () => true,
  dismiss: async () => 'correction-1',
  undoCorrection: async () => {},
  keep: async () => 'kept-1',
  unkeep: async () => 'removed',
  notes: async (ids) => new Map(ids.map((id) => [id, ''])),
  saveNote: async () => true,
  allow: async () => true,
  inject: async () => {},
  reload: async () => {},
}

/** Ports that note what is asked of them; a test changes what it is about. */
export function fakePorts(changes: Partial<Ports> = {}) {
  const ports = { ...WELL, ...changes }
  return {
    observe: vi.fn(ports.observe),
    contexts: vi.fn(ports.contexts),
    readSettings: vi.fn(ports.readSettings),
    setOff: vi.fn(ports.setOff),
    setOffForSite: vi.fn(ports.setOffForSite),
    show: vi.fn(ports.show),
    setShown: vi.fn(ports.setShown),
    dismiss: vi.fn(ports.dismiss),
    undoCorrection: vi.fn(ports.undoCorrection),
    keep: vi.fn(ports.keep),
    unkeep: vi.fn(ports.unkeep),
    notes: vi.fn(ports.notes),
    saveNote: vi.fn(ports.saveNote),
    allow: vi.fn(ports.allow),
    inject: vi.fn(ports.inject),
    reload: vi.fn(ports.reload),
  }
}
