import { expect, test } from 'vitest'
import { compileCorpora } from '../../../lib/build/compile-seeds'
import { checkKept } from '../../../lib/record/check'
import { keptMention } from './kept-mention'

const corpus = compileCorpora('seeds')
const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]))
const passages = new Map(corpus.passages.map((passage) => [passage.id, passage]))

test.each(corpus.projects)('a mention of $name may be kept with all its targets', (project) => {
  const targets = corpus.targets
    .filter(({ projectId }) => projectId === project.id)
    .map(({ id, exact, action, stage, deadline, figures, passageId }) => {
      const passage = passages.get(passageId)
      const documentTitle = titles.get(passage?.documentId ?? '') ?? ''
      return { id, exact, action, stage, deadline, figures, documentTitle, section: passage?.section ?? '' }
    })
  expect(targets).toHaveLength(project.targetIds.length)
  const entry = keptMention({ projectId: project.id, projectName: project.name, targets })
  expect(() => checkKept(entry)).not.toThrow()
})
