-- Earlier drafts of what one writes outside reviews: each accepted save, its author's alone, in person (as R10).
create table app.own_draft (
  org_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('monthly-note', 'one-on-one-note', 'career-view')),
  text_id uuid not null,
  version integer not null,
  texts text[] not null,
  saved_at timestamptz not null,
  took_out boolean not null,
  primary key (org_id, author_id, kind, text_id, version),
  foreign key (org_id, author_id) references app.person (org_id, id)
);
call app.fence('app.own_draft', 'select, insert, delete');
comment on table app.own_draft is 'Drafts of monthly notes, of the notes each side keeps of a one-on-one, and of career views. Thinned with age; what a large part was taken out of stays.';
comment on column app.own_draft.text_id is 'The monthly note; the one-on-one; the career check-in.';
comment on column app.own_draft.texts is 'Its lines; the note; aspirations and gap.';

create policy author on app.own_draft for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy in_person on app.own_draft as restrictive for select to plumbline_app using (app.in_person());
-- Kept beside a text that is one's own, and under its version: a draft of somebody else's text can't be made up.
create policy keep on app.own_draft for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and case kind
    when 'monthly-note' then exists (select 1 from app.monthly_note n
      where n.org_id = own_draft.org_id and n.id = text_id and n.author_id = app.me() and n.version = own_draft.version)
    when 'one-on-one-note' then exists (select 1 from app.one_on_one_note n
      where n.org_id = own_draft.org_id and n.one_on_one_id = text_id and n.author_id = app.me() and n.version = own_draft.version)
    when 'career-view' then exists (select 1 from app.career_view v
      where v.org_id = own_draft.org_id and v.check_in_id = text_id and v.author_id = app.me() and v.version = own_draft.version)
  end);
create policy thin on app.own_draft for delete to plumbline_app using (org_id = app.org() and author_id = app.me());

-- What stands now is the first draft one can go back to.
insert into app.own_draft (org_id, author_id, kind, text_id, version, texts, saved_at, took_out)
  select org_id, author_id, 'monthly-note', id, version, bullets, saved_at, false from app.monthly_note
  union all select org_id, author_id, 'one-on-one-note', one_on_one_id, version, array[text], saved_at, false from app.one_on_one_note
  union all select org_id, author_id, 'career-view', check_in_id, version, array[aspirations, gap], saved_at, false from app.career_view;

-- Hidden answers are thinned as the text of a review is: a save that took out a lot stays, and the draft before it.
alter table app.review_hidden_revision add column took_out boolean;
