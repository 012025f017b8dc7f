import { expect, test } from 'vitest'
import { assertKnownProjects, parseNames } from '../../../lib/corpus/names'
import { annotationWith, compileFailure, compileSmall, SMALL_ANNOTATION, SMALL_SOURCE } from './small-source'

test('a quote that the source does not hold names the nearest words that it does', () => {
  expect(compileFailure(annotationWith('quote: 完成造林202公顷', 'quote: 完成造林220公顷'))).toBe(
    'annotation.yml:20 [forest]: “完成造林220公顷” is not in the source; nearest: “完成造林202公顷”',
  )
})

test('a quote that stands twice asks for what tells the places apart', () => {
  expect(compileFailure(annotationWith('quote: 完成造林202公顷', 'quote: 新建'))).toBe(
    'annotation.yml:20 [forest]: the quote stands 2 times (spring-p1, spring-p2); add “document” or “after” to choose one',
  )
})

test('the words before a quote choose one of its places', () => {
  const after = annotationWith('quote: 完成造林202公顷', 'quote: 新建\n    after: 等项目，')
  const corpus = compileSmall(after.replace('name: 造林', 'name: 新建'))
  expect(corpus.targets.find(({ id }) => id === 'forest')?.passageId).toBe('spring-p2')
})

test('words before a quote that do not stand there are an error', () => {
  expect(compileFailure(annotationWith('quote: 完成造林202公顷', 'quote: 新建\n    after: 春天'))).toBe(
    'annotation.yml:21 [forest]: the quote does not stand after “春天”',
  )
})

test('an id that is used twice is an error, in every list', () => {
  expect(compileFailure(annotationWith('- id: plant\n', '- id: forest\n'))).toBe(
    'annotation.yml:21 [forest]: the id “forest” is used twice in targets',
  )
  expect(compileFailure(annotationWith('{ id: plant,', '{ id: forest,'))).toBe(
    'annotation.yml:17 [forest]: the id “forest” is used twice in projects',
  )
})

test('a target of a project that does not exist is an error', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'project: factory'))).toBe(
    'annotation.yml:23 [plant]: there is no project “factory”',
  )
  expect(compileFailure(annotationWith('- id: plant\n', '- id: works\n'))).toBe(
    'annotation.yml:21 [works]: there is no project “works”',
  )
})

test('a project that no target belongs to is an error', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'project: forest'))).toBe(
    'annotation.yml:17 [plant]: no target belongs to this project',
  )
})

test('a target of a document that does not exist is an error', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'document: autumn'))).toBe(
    'annotation.yml:23 [plant]: there is no document “autumn”',
  )
})

test('a focus must stand in its quote, once', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'focus: 丙厂'))).toBe(
    'annotation.yml:23 [plant]: “丙厂” is not in the quote “开工建设乙厂、丁厂BDO一体化等项目”',
  )
  expect(compileFailure(annotationWith('focus: 乙厂', 'focus: 厂'))).toBe(
    'annotation.yml:23 [plant]: “厂” stands 2 times in the quote; take more words',
  )
})

test('an override without its reason is an error', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'override: { stage: plan }'))).toBe(
    'annotation.yml:23 [plant]: targets.1.override.why: this key is missing',
  )
})

test('an override may only speak with the quote’s own words', () => {
  expect(compileFailure(annotationWith('focus: 乙厂', 'override: { why: 试, action: 建成 }'))).toBe(
    "annotation.yml:23 [plant]: the action's “建成” is not in the quote “开工建设乙厂、丁厂BDO一体化等项目”",
  )
  expect(
    compileFailure(annotationWith('focus: 乙厂', 'override: { why: 试, figures: [{ exact: 9座 }] }')),
  ).toBe(
    'annotation.yml:23 [plant]: the figure “9座” is not in the quote “开工建设乙厂、丁厂BDO一体化等项目”',
  )
})

test('an override that contradicts the figure’s own words is an error', () => {
  const quote =
    'quote: 建立“四个项目库”\n    override: { why: 试, figures: [{ exact: 四个, value: 5, unit: 个 }] }'
  const raw = SMALL_SOURCE.replace('今年，甲区将完成造林202\n公顷', '今年，甲区将建立“四个项\n目库”')
  const annotation = annotationWith('quote: 完成造林202公顷', quote).replace('name: 造林', 'name: 四个项目库')
  expect(compileFailure(annotation, raw)).toBe(
    'annotation.yml:21 [forest]: the figure “四个” says 4 个, not 5 个',
  )
  const [figure] = compileSmall(annotation.replace('value: 5', 'value: 4'), raw).targets[0]?.figures ?? []
  expect(figure).toMatchObject({ value: 4, significantDigits: 1 })
})

test('an override gives no other value to a figure that is read from the quote', () => {
  const override = 'override: { why: 试, figures: [{ exact: 202公顷, value: 220 }] }'
  expect(
    compileFailure(annotationWith('quote: 完成造林202公顷', `quote: 完成造林202公顷\n    ${override}`)),
  ).toBe('annotation.yml:21 [forest]: the figure “202公顷” says 202 公顷, not 220 公顷')
})

test('a deadline that starts after its end is an error', () => {
  const deadline = "deadline: { start: '2024-01-01', end: '2023-12-31' }"
  expect(compileFailure(annotationWith('focus: 乙厂', `override: { why: 试, ${deadline} }`))).toBe(
    'annotation.yml:23 [plant]: targets.1.override.deadline: expected a start that is not after the end',
  )
})

test('what is only reported has nothing that an override could change', () => {
  const reported = 'commitment: false\n    override: { why: 试, stage: complete }'
  expect(compileFailure(annotationWith('focus: 乙厂', reported))).toBe(
    'annotation.yml:24 [plant]: what is only reported has no stage, so there is none to override',
  )
})

test('a period is a year, a date is a day', () => {
  expect(compileFailure(annotationWith("value: '2023'", "value: '20x3'"))).toBe(
    'annotation.yml:9 [spring]: documents.0.period.value: expected a year like 2023',
  )
  expect(compileFailure(annotationWith('value: null, basis: unknown', "value: '2023', basis: stated"))).toBe(
    'annotation.yml:10 [spring]: documents.0.date.value: expected a day like 2023-12-31',
  )
})

test('what is stated or inferred has a value, what is inferred a reason, and what is unknown no value', () => {
  const failures = [
    ['value: null, basis: unknown', 'value: null, basis: stated'],
    ['value: null, basis: unknown', "value: '2023-01-01', basis: unknown"],
    ['note: 副题', 'note: null'],
  ].map(([from = '', to = '']) => compileFailure(annotationWith(from, to)))
  expect(failures).toEqual([
    'annotation.yml:10 [spring]: documents.0.date.value: expected a day like 2023-12-31',
    'annotation.yml:10 [spring]: documents.0.date.value: expected null: a value that is given is stated or inferred',
    'annotation.yml:9 [spring]: documents.0.period.note: expected what the inference rests on',
  ])
})

test('a project’s name is put together from its source’s words', () => {
  expect(compileFailure(annotationWith('name: 乙厂', 'name: 乙苹厂'))).toBe(
    'annotation.yml:17 [plant]: the source does not say “苹” here',
  )
  // 甲区 stands in the paragraph, beside the quote.
  expect(compileSmall(annotationWith('name: 乙厂', 'name: 甲区乙厂')).projects[1]?.name).toBe('甲区乙厂')
})

test('a heading that is left out does not become a sentence of the text', () => {
  expect(compileFailure(annotationWith('    headings: [夯实工业基础]\n', ''))).toBe(
    'seeds/small/small.txt:8 [spring]: “夯实工业基础” is a short line within a paragraph: a heading?',
  )
  expect(compileFailure(annotationWith('end: 新建道路2条。', 'end: 甲区将开工建设乙厂、丁厂BDO'))).toBe(
    'seeds/small/small.txt:9 [spring]: “甲区将开工建设乙厂、丁厂BDO” ends a paragraph and no sentence: a heading?',
  )
})

test('a heading, a title or a byline that the source does not hold is an error', () => {
  expect(compileFailure(annotationWith('[夯实工业基础]', '[夯实农业基础]'))).toBe(
    'annotation.yml:13 [spring]: “夯实农业基础” is not in the source; nearest: “夯实工业基础”',
  )
  expect(compileFailure(annotationWith('byline: （张三）', 'byline: （李四）'))).toContain(
    'annotation.yml:8 [spring]',
  )
})

test('a heading that stands several times is an error that names the lines', () => {
  expect(compileFailure(annotationWith('[夯实工业基础]', '[甲区将]'))).toBe(
    'annotation.yml:13 [spring]: “甲区将” stands in the source 2 times, in lines 1, 9',
  )
})

test('a part of the source that belongs to no document is an error that says where', () => {
  expect(compileFailure(SMALL_ANNOTATION, `${SMALL_SOURCE}\n又一则消息。\n`)).toBe(
    "seeds/small/small.txt:19: the source's “又一则消息。” belongs to no document",
  )
})

test('a part of the source that is annotated twice is an error', () => {
  expect(compileFailure(annotationWith('[城区一角。]', '[城区一角。, 甲区的春天]'))).toBe(
    "seeds/small/small.txt:12: the source's “甲区的春天” belongs to two parts of the annotation",
  )
})

test('broken YAML and unknown keys are errors with their lines', () => {
  expect(compileFailure(annotationWith('    focus: 乙厂', '    focus: “乙厂: 丁厂: 戊厂'))).toContain(
    'annotation.yml:23: broken YAML: ',
  )
  expect(compileFailure(annotationWith('focus: 乙厂', 'focuss: 乙厂'))).toContain(
    'annotation.yml:23 [plant]: targets.1.focuss: unknown key',
  )
})

test('a names file that names no project of the corpus is an error', () => {
  const text = 'forest: { names: [造林] }\nfactory: { names: [工厂] }'
  expect(() => assertKnownProjects('names.yml', text, compileSmall().projects)).toThrow(
    'names.yml:2 [factory]: there is no project “factory”',
  )
})

test('a names file with a broken entry is an error that names the entry that is nearest to right', () => {
  expect(() => parseNames('names.yml', 'forest:\n  generics:\n    - { text: 造林, needs: 林 }')).toThrow(
    /^names\.yml:3.*forest\.generics\.0\.needs/,
  )
})
