import type { Group } from './words.ts'

/** What a group is called on screen, and what comes under it. */
export const GROUP_WORDS: Record<Group, { title: string; hint: string }> = {
  reviews: { title: 'Reviews', hint: 'Something to write, to read or to acknowledge, and what is due soon.' },
  feedback: { title: 'Feedback', hint: 'What was noted for you, what you are asked, and answers to what you wrote.' },
  'check-ins': { title: 'One-on-ones and check-ins', hint: 'Expectations and check-ins that wait for you.' },
  people: { title: 'Your place here', hint: 'What changes about your role, your team or your account.' },
}

/** Why mail came to nothing or waits, in words. */
export const ERROR_WORDS: Record<string, string> = {
  'address-refused': 'The mail server knows no such address',
  'message-refused': 'The mail server refused the message',
  'put-off': 'The mail server asked to try later',
  unclear: 'The mail server broke off, twice, after it was given the mail: it may have arrived',
  unreachable: 'The mail server can’t be reached',
  timeout: 'The mail server does not answer',
  tls: 'The mail server does not offer an encrypted connection',
  'sign-in-refused': 'The mail server refused our name or password',
  'sender-refused': 'The mail server refused our sender address',
  busy: 'The mail server takes no mail at the moment',
  'unknown-kind': 'This version of Plumbline does not know the message',
}
