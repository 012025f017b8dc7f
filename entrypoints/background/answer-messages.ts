import { onMessage } from '../../lib/messages/messenger'
import { parseRequest } from '../../lib/messages/validate'
import { admit } from './asker'
import { correct, undoCorrection } from './correct'
import { injectReader } from './inject-reader'
import { keep, keptHere, unkeep } from './keep'
import { openKept } from './open-kept'
import { openLibrary } from './open-library'
import { resolveMentions } from './resolve-mentions'
import { takeReport } from './take-report'

/**
 * Every message to the background comes in here: checked for who sends it, then for what it holds, then
 * answered. What is thrown on the way reaches the sender as a rejection.
 */
export function answerMessages(): void {
  onMessage('injectReader', async ({ data, sender }) => {
    const asker = admit('injectReader', sender)
    parseRequest('injectReader', data)
    await injectReader(asker)
  })
  onMessage('resolve', async ({ data, sender }) => {
    const asker = admit('resolve', sender)
    return resolveMentions(parseRequest('resolve', data), asker)
  })
  onMessage('report', async ({ data, sender }) => {
    const asker = admit('report', sender)
    await takeReport(parseRequest('report', data), asker)
  })
  onMessage('openLibrary', async ({ data, sender }) => {
    admit('openLibrary', sender)
    await openLibrary(parseRequest('openLibrary', data))
  })
  onMessage('correct', async ({ data, sender }) => {
    const asker = admit('correct', sender)
    return correct(parseRequest('correct', data), asker)
  })
  onMessage('undoCorrection', async ({ data, sender }) => {
    admit('undoCorrection', sender)
    await undoCorrection(parseRequest('undoCorrection', data).id)
  })
  onMessage('keep', async ({ data, sender }) => {
    const asker = admit('keep', sender)
    return keep(parseRequest('keep', data), asker)
  })
  onMessage('unkeep', async ({ data, sender }) => {
    const asker = admit('unkeep', sender)
    return unkeep(parseRequest('unkeep', data).id, asker)
  })
  onMessage('openKept', async ({ data, sender }) => {
    admit('openKept', sender)
    await openKept(parseRequest('openKept', data).id)
  })
  onMessage('keptHere', async ({ data, sender }) => {
    const asker = admit('keptHere', sender)
    parseRequest('keptHere', data)
    return keptHere(asker)
  })
}
