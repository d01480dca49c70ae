import { everyPage, type OwnFile, type OwnReadings } from '../kit/own-export.ts'
import { fileName } from '../kit/paper.ts'
import { caseCopy } from './print/copy.ts'

/** Decisions one was given, drafts one may read along in, cases one wrote, and words one was asked for. */
export const ownPromotion: OwnReadings = async (ask, me) => {
  const found = [...(await everyPage(ask, 'promotion-case.list', { as: 'subject' }, 'cases')), ...(await everyPage(ask, 'promotion-case.list', { as: 'writer' }, 'cases'))]
  const files: OwnFile[] = []
  for (const { id, subject } of found) {
    const value: any = await ask('promotion-case.show', { id })
    if (!value?.aboutMe && !value?.mine) continue
    const folder = value.aboutMe ? 'about-me' : 'by-me'
    files.push({ path: `promotion/${folder}/${fileName(subject.name)}-${id.slice(0, 8)}`, title: value.aboutMe ? 'Promotion: what I was given' : `Promotion case of ${subject.name}`, value, ...((value.decision || value.document) && { paper: caseCopy(value, { reader: me, today: me.today, zone: me.zone }) }) })
  }
  const quotes = (await ask('promotion-quote.list'))?.quotes ?? []
  return quotes.length > 0 ? [...files, { path: 'promotion/words-i-was-asked-for', title: 'Words I was asked for', value: quotes }] : files
}
