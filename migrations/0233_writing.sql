-- The writing coach: what an author put away, and what the organisation calls things.

-- S1. What the coach found and what became of it is the author's alone, in person: nobody else reads it, and nothing is made of it.
-- Only where the text knows its author by name. What one put away in an answer without a name stays on the device: a row here would
-- join a person, a time and a phrase after the answers were mixed (F4, F5).
create table app.coach_dismissal (
  org_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('review', 'peer-answer')),
  document_id uuid not null,
  field text not null check (length(field) <= 200),
  rule text not null check (length(rule) <= 80),
  words text not null check (length(words) <= 200),
  reason text check (length(reason) <= 300),
  dismissed_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, author_id, kind, document_id, field, rule, words),
  foreign key (org_id, author_id) references app.person (org_id, id)
);
call app.fence('app.coach_dismissal', 'select, insert, delete');
comment on table app.coach_dismissal is 'Findings of the coach an author put away. They stay away while the same words stand in the same field, whatever changes around them.';
comment on column app.coach_dismissal.kind is 'What document_id is: a review one writes, or the request a feedback answer with one''s name belongs to.';
comment on column app.coach_dismissal.words is 'The phrase, lower case, single spaces; empty when the finding is about the field as a whole.';
comment on column app.coach_dismissal.reason is 'For the author themself.';

create policy author on app.coach_dismissal for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy in_person on app.coach_dismissal as restrictive to plumbline_app using (app.in_person()) with check (app.in_person());
-- In a text of one's own: a row about somebody else's can't be made up.
create policy put_away on app.coach_dismissal for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and case kind
    when 'review' then exists (select 1 from app.seen_review(document_id) r where r.reviewer_id = app.me())
    when 'peer-answer' then exists (select 1 from app.peer_answer a
      where a.org_id = coach_dismissal.org_id and a.request_id = document_id and a.author_id = app.me() and a.kind = 'attributed')
  end);
create policy bring_back on app.coach_dismissal for delete to plumbline_app using (org_id = app.org() and author_id = app.me());

-- Names everybody here knows, and phrases the house wants looked at. Everybody's coach reads them; HR administrators write them.
create table app.coach_words (
  org_id uuid not null references app.organisation,
  version integer not null,
  names text[] not null check (cardinality(names) <= 500),
  phrases jsonb not null check (jsonb_typeof(phrases) = 'array' and jsonb_array_length(phrases) <= 500),
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, version),
  foreign key (org_id, by_id) references app.person (org_id, id)
);
call app.fence('app.coach_words', 'select, insert');
comment on table app.coach_words is 'The glossary and the lexicon of an organisation; the last version counts. Without a row there is neither.';
comment on column app.coach_words.phrases is 'Array of {label, phrase}: a label of the coach, and words in lower case.';

create policy everybody on app.coach_words for select to plumbline_app using (org_id = app.org());
create policy administer on app.coach_words for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.has_role('hr_admin') and app.in_person());
