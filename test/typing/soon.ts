import { expect } from '@playwright/test'

/** What a person waits for, however busy the machine is: the trials measure words, not speed. */
export const soon = expect.configure({ timeout: 120_000 })
