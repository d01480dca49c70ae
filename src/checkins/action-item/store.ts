import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { ActionItem } from '../one-on-one/words.ts'

const ITEM = sql`i.id, i.one_on_one_id as "oneOnOneId", i.text, w.id as "ownerId", w.name as "ownerName", i.due_on as due,
  i.created_at as "createdAt", i.finished_at as "finishedAt"
  from app.action_item i join app.person w on w.org_id = i.org_id and w.id = i.owner_id`
type ItemRow = Omit<ActionItem, 'owner'> & { ownerId: string; ownerName: string }
const shapedItem = ({ ownerId, ownerName, ...item }: ItemRow): ActionItem => ({ ...present(item), owner: { id: ownerId, name: ownerName } })

async function items(tx: Tx, where: RawBuilder<unknown>): Promise<ActionItem[]> {
  return (await rows(tx, sql<ItemRow>`select ${ITEM} where i.org_id = app.org() and ${where} order by i.created_at, i.id`)).map(shapedItem)
}

/** Action items of a meeting, in the order in which they were agreed. */
export async function actionItemsOf(tx: Tx, meetingId: string): Promise<ActionItem[]> {
  return items(tx, sql`i.one_on_one_id = ${meetingId}`)
}

/** What these two left open in meetings before a day. */
export async function leftOpen(tx: Tx, personId: string, managerId: string, before: string): Promise<ActionItem[]> {
  return items(
    tx,
    sql`i.finished_at is null and i.one_on_one_id in (select o.id from app.one_on_one o
      where o.org_id = app.org() and o.person_id = ${personId} and o.manager_id = ${managerId} and o.on_date < ${before})`,
  )
}

/** The reader's own open action items, the earliest due first. */
export async function openActionItems(tx: Tx): Promise<ActionItem[]> {
  return (
    await rows(
      tx,
      sql<ItemRow>`select ${ITEM} where i.org_id = app.org() and i.owner_id = app.me() and i.finished_at is null
        order by i.due_on nulls last, i.created_at`,
    )
  ).map(shapedItem)
}

/** Adds an action item. */
export async function insertActionItem(tx: Tx, meetingId: string, item: { text: string; ownerId: string; due?: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.action_item (org_id, id, one_on_one_id, by_id, text, owner_id, due_on, created_at)
    values (app.org(), ${id}, ${meetingId}, app.me(), ${item.text}, ${item.ownerId}, ${item.due ?? null}, app.now())`.execute(tx)
  return id
}

/** The meeting an action item comes from, or undefined where the item is hidden or absent. */
export async function meetingOfActionItem(tx: Tx, id: string): Promise<string | undefined> {
  const row = await first(tx, sql<{ meetingId: string }>`select one_on_one_id as "meetingId" from app.action_item where org_id = app.org() and id = ${id}`)
  return row?.meetingId
}

/** Done, or open again. */
export async function saveFinished(tx: Tx, id: string, finished: boolean): Promise<void> {
  await sql`update app.action_item set finished_by = case when ${finished} then app.me() end,
      finished_at = case when ${finished} then app.now() end
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Whether the reader owns something still open from a meeting of theirs. */
export async function ownsOpenItem(tx: Tx, meetingId: string): Promise<boolean> {
  const row = await first(tx, sql`select 1 from app.action_item i where i.org_id = app.org() and i.one_on_one_id = ${meetingId}
    and i.owner_id = app.me() and i.finished_at is null and app.shares_one_on_one(${meetingId})`)
  return row !== undefined
}

/** Open items that fall due on one of these days, one a meeting, owner and day. As the job, for one organisation. */
export async function itemsDue(tx: Tx, days: readonly string[]): Promise<{ meetingId: string; ownerId: string; dueOn: string }[]> {
  return rows(tx, sql<{ meetingId: string; ownerId: string; dueOn: string }>`
    select distinct i.one_on_one_id as "meetingId", i.owner_id as "ownerId", i.due_on as "dueOn"
      from app.action_item i join app.one_on_one o on o.org_id = i.org_id and o.id = i.one_on_one_id
     where i.org_id = app.org() and i.finished_at is null and i.due_on = any(${[...days]}::date[])
       and exists (select 1 from app.reporting_line l where l.org_id = o.org_id and l.person_id = o.person_id
         and l.manager_id = o.manager_id and app.today() between l.from_on and l.to_on)
     order by 1, 2, 3`)
}
