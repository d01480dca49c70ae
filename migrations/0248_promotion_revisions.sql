-- Earlier drafts of a case's argument (R10, as of a review): each accepted save, for whoever made it and for nobody else, in person. Two
-- may write a case, its author and the manager of today; each finds their own saves, and the text as they found it before them.
create table app.promotion_revision (
  org_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  version integer not null,
  document jsonb not null,
  current_level text,
  proposed_level text,
  saved_at timestamptz not null,
  took_out boolean not null,
  primary key (org_id, case_id, author_id, version),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id),
  foreign key (org_id, author_id) references app.person (org_id, id)
);
call app.fence('app.promotion_revision', 'select, insert, delete');
comment on table app.promotion_revision is 'Drafts of the argument of a promotion case. Thinned with age; what a large part was taken out of stays, and the draft before it.';
comment on column app.promotion_revision.author_id is 'Whose history it is: who saved it, or who was about to save over it.';
comment on column app.promotion_revision.took_out is 'This save took out, or wrote over, so much that one may want it back.';

create policy author on app.promotion_revision for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy in_person on app.promotion_revision as restrictive for select to plumbline_app using (app.in_person());
-- The text as it stands, while one writes it: a draft that never was can't be made up.
create policy keep on app.promotion_revision for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.writes_promotion(case_id)
  and exists (select 1 from app.promotion_text t where t.org_id = promotion_revision.org_id and t.case_id = promotion_revision.case_id
    and t.version = promotion_revision.version and t.document = promotion_revision.document));
create policy thin on app.promotion_revision for delete to plumbline_app using (org_id = app.org() and author_id = app.me());

-- What stands now is the first draft one can go back to.
insert into app.promotion_revision (org_id, case_id, author_id, version, document, current_level, proposed_level, saved_at, took_out)
  select t.org_id, t.case_id, c.author_id, t.version, t.document, t.current_level, t.proposed_level, t.saved_at, false
    from app.promotion_text t join app.promotion_case c on c.org_id = t.org_id and c.id = t.case_id where t.version > 1;
