-- Promotion cases: matrix rows P5, P6, P7 with the columns CF and CP. What different readers may see lies in different tables: that a case
-- exists and where it stands (promotion_case), its text and what it rests on, what colleagues wrote for it, what the committee said, and
-- what the person is given (promotion_decision).

create table app.promotion_case (
  org_id uuid not null references app.organisation,
  id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  state text not null default 'draft'
    check (state in ('draft', 'discarded', 'submitted', 'decided', 'released', 'acknowledged')),
  opened_at timestamptz,
  opened_by uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, author_id) references app.person (org_id, id),
  check (subject_id <> author_id), check ((opened_at is null) = (opened_by is null))
);
create index on app.promotion_case (org_id, subject_id);
create index on app.promotion_case (org_id, author_id);
call app.fence('app.promotion_case', 'select, insert');
grant update (state, opened_at, opened_by) on app.promotion_case to plumbline_app;
comment on table app.promotion_case is 'That it exists, whose it is and where it stands: M of the matrix.';
comment on column app.promotion_case.opened_at is 'Open drafting: the manager lets the person read along until it is submitted, and know that it was.';

-- A case moves along these steps and no others, whoever of the server's people may take them.
create function app.promotion_moves() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'plumbline_app' then return new; end if;
  if old.state <> new.state and (old.state, new.state) not in (('draft', 'discarded'), ('draft', 'submitted'), ('submitted', 'draft'),
      ('submitted', 'decided'), ('decided', 'released'), ('released', 'acknowledged')) then
    raise exception 'a case does not go from % to %', old.state, new.state using errcode = '42501';
  end if;
  if new.opened_at is distinct from old.opened_at and old.state <> 'draft' then
    raise exception 'only a draft is opened to the person' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger moves before update on app.promotion_case for each row execute function app.promotion_moves();

-- The committee: a session that is open, its facilitator and those who take part.
create table app.promotion_session (
  org_id uuid not null references app.organisation,
  id uuid not null,
  name text not null,
  on_date date not null,
  facilitator_id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, facilitator_id) references app.person (org_id, id),
  foreign key (org_id, created_by) references app.person (org_id, id),
  check ((closed_at is null) = (closed_by is null))
);
call app.fence('app.promotion_session', 'select, insert');
grant update (closed_by, closed_at) on app.promotion_session to plumbline_app;

create table app.promotion_seat (
  org_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (org_id, session_id, person_id),
  foreign key (org_id, session_id) references app.promotion_session (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
create index on app.promotion_seat (org_id, person_id);
call app.fence('app.promotion_seat', 'select, insert, delete');

create table app.promotion_agenda (
  org_id uuid not null,
  session_id uuid not null,
  case_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (org_id, session_id, case_id),
  foreign key (org_id, session_id) references app.promotion_session (org_id, id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
create index on app.promotion_agenda (org_id, case_id);
call app.fence('app.promotion_agenda', 'select, insert, delete');
comment on table app.promotion_agenda is 'Which cases a session is about. The person never learns that or when they were spoken of (C4).';

-- CF, CP: rights live while the session is open. Definer functions, because the policies of these tables ask each other.
create function app.sits_over(promotion uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.promotion_agenda a join app.promotion_session s on s.org_id = a.org_id and s.id = a.session_id
    where a.org_id = app.org() and a.case_id = promotion and s.closed_at is null and (s.facilitator_id = app.me()
      or exists (select 1 from app.promotion_seat p where p.org_id = s.org_id and p.session_id = s.id and p.person_id = app.me())))
$$;
create function app.facilitates(promotion uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.promotion_agenda a join app.promotion_session s on s.org_id = a.org_id and s.id = a.session_id
    where a.org_id = app.org() and a.case_id = promotion and s.closed_at is null and s.facilitator_id = app.me())
$$;
create function app.sits_in(session uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.promotion_session s where s.org_id = app.org() and s.id = session and s.closed_at is null and (s.facilitator_id = app.me()
    or exists (select 1 from app.promotion_seat p where p.org_id = s.org_id and p.session_id = s.id and p.person_id = app.me())))
$$;
-- Nobody sits where their own case lies (X4), whichever of the two came first.
create function app.lies_before(session uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.promotion_agenda a join app.promotion_case c on c.org_id = a.org_id and c.id = a.case_id
    where a.org_id = app.org() and a.session_id = session and c.subject_id = person)
$$;
create function app.has_seat(session uuid, promotion uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.promotion_case c join app.promotion_session s on s.org_id = c.org_id and s.id = session
    where c.org_id = app.org() and c.id = promotion and (s.facilitator_id = c.subject_id
      or exists (select 1 from app.promotion_seat p where p.org_id = s.org_id and p.session_id = s.id and p.person_id = c.subject_id)))
$$;
revoke all on function app.sits_over(uuid), app.facilitates(uuid), app.sits_in(uuid), app.lies_before(uuid, uuid), app.has_seat(uuid, uuid) from public;
grant execute on function app.sits_over(uuid), app.facilitates(uuid), app.sits_in(uuid), app.lies_before(uuid, uuid), app.has_seat(uuid, uuid) to plumbline_app;

-- Draft (P5): its author, the line, and an HR partner that there is one. Submitted (P6): HR admins and the committee as well. Given (P7): the
-- person, and no committee any more. What was discarded is its author's alone.
create policy readers on app.promotion_case for select to plumbline_app using (
  org_id = app.org() and (
    author_id = app.me()
    or (subject_id = app.me() and (state in ('released', 'acknowledged') or (opened_at is not null and state in ('draft', 'submitted', 'decided'))))
    or (state <> 'discarded' and app.manages(subject_id))
    or (state not in ('draft', 'discarded') and app.administers(subject_id))
    or (state in ('submitted', 'decided') and app.sits_over(id))
    or (state <> 'discarded' and app.partners(subject_id))
    or (state <> 'discarded' and app.leads(subject_id))));
create policy not_about_me on app.promotion_case as restrictive for select to plumbline_app using (
  subject_id <> app.me() or state in ('released', 'acknowledged') or (opened_at is not null and state <> 'discarded'));
create policy not_about_my_chain on app.promotion_case as restrictive for select to plumbline_app using (
  state in ('released', 'acknowledged') or author_id = app.me() or not app.is_above_me(subject_id));
create policy not_conflicted on app.promotion_case as restrictive for select to plumbline_app using (
  subject_id = app.me() or not app.is_conflicted(subject_id));
create policy begin on app.promotion_case for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.manages(subject_id) and state = 'draft' and opened_at is null);
create policy writers_submit on app.promotion_case for update to plumbline_app
  using (org_id = app.org() and state = 'draft' and app.in_person() and (author_id = app.me() or app.manages(subject_id)))
  with check (org_id = app.org() and ((state = 'submitted' and app.manages(subject_id)) or (state = 'discarded' and author_id = app.me())
    or (state = 'draft' and app.manages(subject_id) and (opened_by is null or opened_by = app.me()))));
create policy line_takes_back on app.promotion_case for update to plumbline_app
  using (org_id = app.org() and state = 'submitted' and app.in_person() and (app.manages(subject_id) or app.leads(subject_id)))
  with check (org_id = app.org() and state = 'draft' and (app.manages(subject_id) or app.leads(subject_id)));
create policy session_decides on app.promotion_case for update to plumbline_app
  using (org_id = app.org() and state = 'submitted' and app.in_person() and app.facilitates(id))
  with check (org_id = app.org() and state = 'decided' and app.facilitates(id));
create policy line_gives on app.promotion_case for update to plumbline_app
  using (org_id = app.org() and state = 'decided' and app.in_person() and (app.manages(subject_id) or app.leads(subject_id)))
  with check (org_id = app.org() and state = 'released' and (app.manages(subject_id) or app.leads(subject_id)));
create policy person_acknowledges on app.promotion_case for update to plumbline_app
  using (org_id = app.org() and subject_id = app.me() and state = 'released' and app.in_person())
  with check (org_id = app.org() and subject_id = app.me() and state = 'acknowledged');

-- The case a row belongs to, as the one asking may see it; nothing where they may not. Every table below asks this.
create function app.seen_promotion(promotion uuid) returns setof app.promotion_case language plpgsql stable rows 1
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select c.* from app.promotion_case c where c.org_id = app.org() and c.id = promotion;
end $$;
-- Its text: a draft is for its author and the line, and for the person while drafting is open; later for all who see the case but the person.
create function app.reads_promotion(promotion uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.seen_promotion(promotion) c where case
    when c.state in ('draft', 'discarded') then c.author_id = app.me() or app.manages(c.subject_id) or app.leads(c.subject_id)
      or (c.subject_id = app.me() and c.opened_at is not null and c.state = 'draft')
    else c.subject_id <> app.me() end)
$$;
create function app.writes_promotion(promotion uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.seen_promotion(promotion) c where c.state = 'draft' and (c.author_id = app.me() or app.manages(c.subject_id)))
$$;
-- Whoever reads it and is not the person.
create function app.weighs_promotion(promotion uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select app.reads_promotion(promotion) and exists (select 1 from app.seen_promotion(promotion) c where c.subject_id <> app.me())
$$;
revoke all on function app.seen_promotion(uuid), app.reads_promotion(uuid), app.writes_promotion(uuid), app.weighs_promotion(uuid) from public;
grant execute on function app.seen_promotion(uuid), app.reads_promotion(uuid), app.writes_promotion(uuid), app.weighs_promotion(uuid) to plumbline_app;

create table app.promotion_text (
  org_id uuid not null,
  case_id uuid not null,
  framework_id text not null,
  framework_version integer not null,
  current_level text,
  proposed_level text,
  document jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id),
  foreign key (org_id, framework_id, framework_version) references app.leveling_framework (org_id, id, version)
);
call app.fence('app.promotion_text', 'select, insert');
grant update (current_level, proposed_level, document, version, saved_at) on app.promotion_text to plumbline_app;
create policy read_it on app.promotion_text for select to plumbline_app using (org_id = app.org() and app.reads_promotion(case_id));
create policy begin on app.promotion_text for insert to plumbline_app with check (org_id = app.org() and app.writes_promotion(case_id));
create policy write on app.promotion_text for update to plumbline_app
  using (org_id = app.org() and app.writes_promotion(case_id)) with check (org_id = app.org());
comment on table app.promotion_text is 'The argument, with the levels it is about and the version of the framework it is pinned to.';

-- What was seen, settled: the manager's own statement about a record, with its date and project, and a line of their own. The words of the
-- record stay its author's, and are read where its own rule lets them be read (S3, X10).
create table app.promotion_evidence (
  org_id uuid not null,
  case_id uuid not null,
  record_id uuid not null,
  dimension text not null,
  level text not null,
  on_date date not null,
  project text,
  tone text check (tone in ('praise', 'concern')),
  scope text,
  independence text,
  shows text not null default '',
  resolved_on date,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (org_id, case_id, record_id, dimension),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
call app.fence('app.promotion_evidence', 'select, insert, update, delete');
-- With drafting open the person reads of it what is about a record they know.
create policy read_it on app.promotion_evidence for select to plumbline_app using (
  org_id = app.org() and app.reads_promotion(case_id) and (app.weighs_promotion(case_id)
    or exists (select 1 from app.observation o where o.org_id = promotion_evidence.org_id and o.id = record_id)
    or exists (select 1 from app.evidence e where e.org_id = promotion_evidence.org_id and e.id = record_id)));
create policy settle on app.promotion_evidence for insert to plumbline_app with check (
  org_id = app.org() and settled_by = app.me() and app.writes_promotion(case_id));
create policy settle_anew on app.promotion_evidence for update to plumbline_app
  using (org_id = app.org() and app.writes_promotion(case_id)) with check (org_id = app.org() and settled_by = app.me());
create policy leave_out on app.promotion_evidence for delete to plumbline_app using (org_id = app.org() and app.writes_promotion(case_id));
comment on column app.promotion_evidence.level is 'The level the manager settled that it speaks for, which may lie below the proposed one.';
comment on column app.promotion_evidence.shows is 'In the words of whoever settled it: all a committee reads of a record it may not open.';
comment on column app.promotion_evidence.resolved_on is 'Of a concern: when it was dealt with.';

-- N3: what was shared with the manager alone is read further up, and by the HR partner, where a submitted case rests on it.
create function app.is_settled_about(subject uuid, record uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.promotion_evidence e join app.promotion_case c on c.org_id = e.org_id and c.id = e.case_id
    where e.org_id = app.org() and e.record_id = record and c.subject_id = subject and c.state not in ('draft', 'discarded')
      and (c.state in ('released', 'acknowledged') or not app.is_above_me(subject)))
$$;
revoke all on function app.is_settled_about(uuid, uuid) from public;
grant execute on function app.is_settled_about(uuid, uuid) to plumbline_app;
create policy when_settled on app.observation for select to plumbline_app using (
  org_id = app.org() and manager_at is not null and person_at is null and subject_id <> app.me()
  and (app.leads(subject_id) or app.partners(subject_id)) and app.is_settled_about(subject_id, id));

-- Words of colleagues, asked for one by one, written and released by themselves. The person never learns who was asked.
create table app.promotion_quote (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  subject_id uuid not null,
  asker_id uuid not null,
  asked_id uuid not null,
  question text not null,
  asked_at timestamptz not null,
  declined_at timestamptz,
  released_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, asker_id) references app.person (org_id, id),
  foreign key (org_id, asked_id) references app.person (org_id, id),
  check (asked_id <> subject_id and asked_id <> asker_id), check (declined_at is null or released_at is null)
);
create index on app.promotion_quote (org_id, case_id);
create index on app.promotion_quote (org_id, asked_id);
-- One question to a colleague for a case; both who could ask again see it.
create unique index on app.promotion_quote (org_id, case_id, asked_id) where withdrawn_at is null;
call app.fence('app.promotion_quote', 'select, insert');
grant update (declined_at, released_at, withdrawn_at) on app.promotion_quote to plumbline_app;
create function app.takes_quotes(promotion uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.promotion_case c where c.org_id = app.org() and c.id = promotion and c.state = 'draft')
$$;
revoke all on function app.takes_quotes(uuid) from public;
grant execute on function app.takes_quotes(uuid) to plumbline_app;
create policy asked_and_readers on app.promotion_quote for select to plumbline_app using (
  org_id = app.org() and (asked_id = app.me() or app.weighs_promotion(case_id)));
create policy not_about_me on app.promotion_quote as restrictive for select to plumbline_app using (subject_id <> app.me());
create policy ask on app.promotion_quote for insert to plumbline_app with check (
  org_id = app.org() and asker_id = app.me() and app.writes_promotion(case_id) and released_at is null and declined_at is null
  and exists (select 1 from app.seen_promotion(case_id) c where c.subject_id = promotion_quote.subject_id));
create policy answer on app.promotion_quote for update to plumbline_app
  using (org_id = app.org() and asked_id = app.me() and withdrawn_at is null and app.in_person() and app.takes_quotes(case_id))
  with check (org_id = app.org() and asked_id = app.me() and withdrawn_at is null);
create policy take_back on app.promotion_quote for update to plumbline_app
  using (org_id = app.org() and asker_id = app.me() and released_at is null and app.writes_promotion(case_id))
  with check (org_id = app.org() and withdrawn_at is not null and released_at is null);
comment on table app.promotion_quote is 'Who was asked for words about somebody’s work, by whom, and whether they released them: their own act, which they may undo while the case is a draft.';

create table app.promotion_quote_text (
  org_id uuid not null,
  quote_id uuid not null,
  text text not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, quote_id),
  foreign key (org_id, quote_id) references app.promotion_quote (org_id, id)
);
call app.fence('app.promotion_quote_text', 'select, insert');
grant update (text, version, saved_at) on app.promotion_quote_text to plumbline_app;
create policy author_or_released on app.promotion_quote_text for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.promotion_quote q where q.org_id = promotion_quote_text.org_id and q.id = quote_id
    and (q.asked_id = app.me() or q.released_at is not null)));
create policy write on app.promotion_quote_text for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.promotion_quote q where q.org_id = promotion_quote_text.org_id and q.id = quote_id
    and q.asked_id = app.me() and q.withdrawn_at is null and q.released_at is null and app.takes_quotes(q.case_id)));
create policy rewrite on app.promotion_quote_text for update to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.promotion_quote q where q.org_id = promotion_quote_text.org_id and q.id = quote_id
    and q.asked_id = app.me() and q.withdrawn_at is null and q.released_at is null and app.takes_quotes(q.case_id)))
  with check (org_id = app.org());

-- What happened to a case, by whom and when, with the reason where one is asked for.
create table app.promotion_step (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  step text not null check (step in ('submitted', 'withdrawn', 'sent-back', 'decided', 'released', 'level-set')),
  reason text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
create index on app.promotion_step (org_id, case_id);
call app.fence('app.promotion_step', 'select, insert');
create policy read_it on app.promotion_step for select to plumbline_app using (org_id = app.org() and app.weighs_promotion(case_id));
create policy record on app.promotion_step for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and app.weighs_promotion(case_id));

-- Warnings the writer saw, for one version of the text; blocks HR set aside, with the reason.
create table app.promotion_confirmation (
  org_id uuid not null,
  case_id uuid not null,
  text_version integer not null,
  key text not null,
  note text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, case_id, text_version, key),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
call app.fence('app.promotion_confirmation', 'select, insert');
create policy read_it on app.promotion_confirmation for select to plumbline_app using (org_id = app.org() and app.weighs_promotion(case_id));
create policy confirm on app.promotion_confirmation for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.writes_promotion(case_id));
create table app.promotion_override (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  text_version integer not null,
  rule text not null,
  path text not null,
  reason text not null check (reason <> ''),
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
create index on app.promotion_override (org_id, case_id);
call app.fence('app.promotion_override', 'select, insert');
create policy read_it on app.promotion_override for select to plumbline_app using (org_id = app.org() and app.weighs_promotion(case_id));
create policy set_aside on app.promotion_override for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (select 1 from app.seen_promotion(case_id) c
    where c.state = 'submitted' and (app.administers(c.subject_id) or app.partners(c.subject_id))));

-- Sessions are HR's to call; their roster is kept by HR and the facilitator.
create policy roster on app.promotion_session for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner') or facilitator_id = app.me() or app.sits_in(id)));
create policy call on app.promotion_session for insert to plumbline_app with check (
  org_id = app.org() and created_by = app.me() and app.in_person() and app.has_role('hr_admin') and closed_at is null);
create policy close on app.promotion_session for update to plumbline_app
  using (org_id = app.org() and closed_at is null and app.in_person() and (facilitator_id = app.me() or app.has_role('hr_admin')))
  with check (org_id = app.org() and closed_by = app.me());
create policy roster on app.promotion_seat for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.promotion_session s where s.org_id = promotion_seat.org_id and s.id = session_id));
create policy seat on app.promotion_seat for insert to plumbline_app with check (
  org_id = app.org() and added_by = app.me() and app.in_person() and not app.lies_before(session_id, person_id)
  and exists (select 1 from app.promotion_session s where s.org_id = promotion_seat.org_id and s.id = session_id and s.closed_at is null
    and s.facilitator_id <> person_id and (s.facilitator_id = app.me() or app.has_role('hr_admin'))));
create policy unseat on app.promotion_seat for delete to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (select 1 from app.promotion_session s where s.org_id = promotion_seat.org_id and s.id = session_id
    and s.closed_at is null and (s.facilitator_id = app.me() or app.has_role('hr_admin'))));
create policy committee_and_hr on app.promotion_agenda for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_promotion(case_id) c where c.subject_id <> app.me()
    and (app.sits_in(session_id) or app.administers(c.subject_id) or app.partners(c.subject_id))));
create policy put_on on app.promotion_agenda for insert to plumbline_app with check (
  org_id = app.org() and added_by = app.me() and app.in_person() and not app.has_seat(session_id, case_id)
  and exists (select 1 from app.promotion_session s where s.org_id = promotion_agenda.org_id and s.id = session_id and s.closed_at is null)
  and exists (select 1 from app.seen_promotion(case_id) c where c.state = 'submitted' and (app.administers(c.subject_id) or app.partners(c.subject_id))));
create policy take_off on app.promotion_agenda for delete to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (select 1 from app.seen_promotion(case_id) c
    where c.state in ('draft', 'submitted') and (app.administers(c.subject_id) or app.partners(c.subject_id))));

-- What the committee asks and notes. Those who sit read it while they sit; HR keeps it.
create table app.promotion_note (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  by_id uuid not null,
  kind text not null check (kind in ('question', 'note')),
  text text not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
create index on app.promotion_note (org_id, case_id);
call app.fence('app.promotion_note', 'select, insert');
create policy committee_and_hr on app.promotion_note for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_promotion(case_id) c where c.subject_id <> app.me()
    and ((c.state in ('submitted', 'decided') and app.sits_over(c.id)) or app.administers(c.subject_id) or app.partners(c.subject_id))));
create policy say on app.promotion_note for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (select 1 from app.seen_promotion(case_id) c
    where c.state in ('submitted', 'decided') and c.subject_id <> app.me() and app.sits_over(c.id)));

-- The answer. Given, it is the person's to read: so nothing of the session is in it, neither which one nor who sat there.
create table app.promotion_decision (
  org_id uuid not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('yes', 'not-yet')),
  proposed_level text not null,
  reasons text not null check (reasons <> ''),
  feedback text not null check (feedback <> ''),
  would_change text not null default '',
  next_on date,
  level_from date,
  version integer not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id),
  check ((outcome = 'yes') = (level_from is not null)),
  -- A "not yet" is a plan: what would change it, and when one looks again.
  check (outcome = 'yes' or (next_on is not null and would_change <> ''))
);
call app.fence('app.promotion_decision', 'select, insert');
grant update (outcome, reasons, feedback, would_change, next_on, level_from, version) on app.promotion_decision to plumbline_app;
create policy read_it on app.promotion_decision for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_promotion(case_id) c
    where c.state in ('released', 'acknowledged') or (c.subject_id <> app.me() and c.state in ('submitted', 'decided'))));
create policy decide on app.promotion_decision for insert to plumbline_app with check (
  org_id = app.org() and app.in_person() and app.facilitates(case_id) and exists (select 1 from app.seen_promotion(case_id) c where c.state = 'submitted'));
create policy word_anew on app.promotion_decision for update to plumbline_app
  using (org_id = app.org() and app.in_person() and app.facilitates(case_id) and exists (select 1 from app.seen_promotion(case_id) c where c.state = 'decided'))
  with check (org_id = app.org());

create table app.promotion_release (
  org_id uuid not null,
  case_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
call app.fence('app.promotion_release', 'select, insert');
create policy read_it on app.promotion_release for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_promotion(case_id) c where c.state in ('released', 'acknowledged') or c.subject_id <> app.me()));
create policy give on app.promotion_release for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (select 1 from app.seen_promotion(case_id) c
    where c.state = 'decided' and (app.manages(c.subject_id) or app.leads(c.subject_id))));

create table app.promotion_acknowledgement (
  org_id uuid not null,
  case_id uuid not null,
  by_id uuid not null,
  comment text not null default '',
  at timestamptz not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references app.promotion_case (org_id, id)
);
call app.fence('app.promotion_acknowledgement', 'select, insert');
create policy read_it on app.promotion_acknowledgement for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_promotion(case_id) c));
create policy receive on app.promotion_acknowledgement for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (select 1 from app.seen_promotion(case_id) c
    where c.subject_id = app.me() and c.state = 'released'));
comment on table app.promotion_acknowledgement is 'Received, not agreed to: the person''s own act, in person, with words of theirs if they like.';
