import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Protocol } from './protocol'

/** The one way messages are sent and heard. What arrives is validated in the background (validate.ts). */
export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>()
