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
  const corpus = compileSmall(annotationWith('quote: 完成造林202公顷', 'quote: 新建\n    after: 等项目，'))
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
