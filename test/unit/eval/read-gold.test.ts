import { describe, expect, it } from 'vitest'
import { type Reading, readGold } from '../../../lib/eval/read-gold'

const FOOT = '本页为测试而写，内容纯属虚构。'
const GOLD = 'manner: forum\nabout: elsewhere\nwording: others\nmentions: []\nfigures: []\ntraps: []\n'
const LINE = JSON.stringify({ id: 'x1', text: '清陶', mentions: [] })

/** Files by path; every path that is asked for is noted. */
function folderOf(files: Record<string, string>): { reading: Reading; asked: string[] } {
  const asked: string[] = []
  const read = (file: string) => {
    asked.push(file)
    const text = files[file]
    if (text === undefined) throw new Error(`no file ${file}`)
    return text
  }
  const list = (folder: string) => {
    asked.push(folder)
    const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`))
    return [...new Set(inside.map((file) => file.slice(folder.length + 1).replace(/\/.*/, '/')))]
  }
  const page = (file: string) => ({ title: '', flows: [read(file)] })
  return { asked, reading: { list, text: read, page, plainPage: (text) => ({ title: '', flows: [text] }) } }
}

const NEWS = {
  'news/dev/a.html': FOOT,
  'news/dev/a.gold.yml': GOLD,
  'news/dev/b.txt': FOOT,
  'news/dev/b.gold.yml': GOLD,
  'news/dev/page.css': '',
  'news/sealed/s.html': FOOT,
  'news/sealed/s.gold.yml': GOLD,
  'news/sealed/more.jsonl': LINE,
}

function read(roots: string[], { sealed = false, files = NEWS as Record<string, string> } = {}) {
  const { reading, asked } = folderOf(files)
  const set = readGold(roots, { sealed, promises: new Map() }, reading)
  return { ...set, pages: set.pages.map(({ part, file }) => `${part} ${file}`), asked }
}

describe('the labelled pages of a folder', () => {
  it('are read with those of the folders in it, each part called after its folder', () => {
    expect(read(['news']).pages).toEqual(['dev news/dev/a.html', 'dev news/dev/b.txt'])
  })

  it('may be lines of a file, and a file that holds none is named', () => {
    const files = { 'lines/x.jsonl': LINE, 'lines/figures.jsonl': '{"id":"f1"}' }
    expect(read(['lines/'], { files })).toMatchObject({
      pages: ['x lines/x.jsonl#x1'],
      leftOut: ['lines/figures.jsonl: holds no labelled pages'],
    })
    expect(read(['lines/x.jsonl'], { files }).pages).toEqual(['x lines/x.jsonl#x1'])
  })
})

describe('sealed pages', () => {
  it.each([['news'], ['news/sealed'], ['news/sealed/'], ['news/sealed/more.jsonl'], ['news/dev/../sealed']])(
    'are neither read nor listed without --sealed: %s',
    (root) => {
      const { asked, pages, leftOut, isUnsealed } = read([root])
      expect(asked.filter((path) => path.includes('sealed'))).toEqual([])
      expect(pages.filter((page) => page.includes('sealed'))).toEqual([])
      expect(leftOut).toEqual([
        `${root.replace(/^news$/, 'news/sealed').replace(/\/$/, '')}: sealed, opened only with --sealed`,
      ])
      expect(isUnsealed).toBe(false)
    },
  )

  it('are read with it, and the set says so', () => {
    const { pages, isUnsealed } = read(['news'], { sealed: true })
    expect(pages).toEqual([
      'dev news/dev/a.html',
      'dev news/dev/b.txt',
      'sealed news/sealed/s.html',
      'more news/sealed/more.jsonl#x1',
    ])
    expect(isUnsealed).toBe(true)
  })
})

describe('a folder that does not fit is refused', () => {
  it.each([
    [{ 'g/a.gold.yml': GOLD }, 'g/a.gold.yml: expected a.html or a.txt beside it, found none'],
    [
      { 'g/a.gold.yml': GOLD, 'g/a.html': FOOT, 'g/a.txt': FOOT },
      'g/a.gold.yml: expected one page beside it, found a.html and a.txt',
    ],
    [
      { 'g/a.gold.yml': GOLD, 'g/a.html': FOOT, 'g/b.html': FOOT },
      'g/b.html: expected b.gold.yml beside it, found none',
    ],
  ])('%#', (files, message) => {
    expect(() => read(['g'], { files })).toThrow(message)
  })
})
