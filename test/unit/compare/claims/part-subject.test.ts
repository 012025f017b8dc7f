import { expect, it } from 'vitest'
import type { ClaimTarget } from '../../../../lib/compare/claims/model'
import { extentOf } from '../../../../lib/compare/claims/part-subject'

const target = { words: '4万吨石墨材料项目', figures: [] as const } as unknown as ClaimTarget

it.each([
  ['二期', 'later'],
  ['办公楼', 'side'],
  ['招商中心', 'side'],
  ['一期2万吨', 'part'],
  ['烧结机改造', 'part'],
  ['有组织改造', 'part'],
  ['30万吨工业硅', 'part'],
  ['项目建设', 'whole'],
  ['4万吨石墨材料', 'whole'],
  ['', 'whole'],
  ['审计', 'other'],
  ['档案整理工作', 'other'],
  ['已建成并', 'whole'],
  ['在各方努力下', 'whole'],
  ['两条产线', 'part'],
])('a verb of "%s" behind the name is of: %s', (between, extent) => {
  expect(extentOf(between, target)).toBe(extent)
})
