import * as z from 'zod'

/** What one may want by mail, or not. */
export const Group = z.enum(['reviews', 'feedback', 'check-ins', 'people'])
export type Group = z.infer<typeof Group>

export const MailChoice = z.enum(['at-once', 'daily', 'off'])
export type MailChoice = z.infer<typeof MailChoice>

/** A message as its recipient finds it. */
export const InboxMessage = z.object({
  id: z.uuid(),
  kind: z.string(),
  group: Group,
  subject: z.string(),
  line: z.string(),
  to: z.string().meta({ description: 'Page of the web app it leads to' }),
  at: z.iso.datetime(),
  seen: z.boolean(),
  read: z.boolean(),
})
export type InboxMessage = z.infer<typeof InboxMessage>

/** Hours in the organisation's time zone; the same twice: none. */
export const QuietHours = z.object({ from: z.int().min(0).max(23), to: z.int().min(0).max(23) })
export type QuietHours = z.infer<typeof QuietHours>
