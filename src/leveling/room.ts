import { room } from '../server/room.ts'
import { exportFramework } from './actions/export-framework.ts'
import { importFramework } from './actions/import-framework.ts'
import { listVersions } from './actions/list-versions.ts'
import { showFramework } from './actions/show-framework.ts'
import { compareFramework } from './draft/actions/compare-framework.ts'
import { createDraft } from './draft/actions/create-draft.ts'
import { discardDraft } from './draft/actions/discard-draft.ts'
import { importDraft } from './draft/actions/import-draft.ts'
import { listDrafts } from './draft/actions/list-drafts.ts'
import { publishDraftAction } from './draft/actions/publish-draft.ts'
import { showDraft } from './draft/actions/show-draft.ts'
import { writeDraft } from './draft/actions/write-draft.ts'
import { frameworkPublished } from './draft/messages.ts'
import { ARGUMENT_RULES, CLAIM_RULES, FRAMEWORK_RULES, SHARING_RULES } from './rules.ts'

export const leveling = room({
  name: 'leveling',
  actions: [
    showFramework, listVersions, exportFramework, compareFramework, importFramework,
    listDrafts, showDraft, createDraft, importDraft, writeDraft, discardDraft, publishDraftAction,
  ],
  rules: [...FRAMEWORK_RULES, ...CLAIM_RULES, ...ARGUMENT_RULES, ...SHARING_RULES],
  messages: [frameworkPublished],
})
