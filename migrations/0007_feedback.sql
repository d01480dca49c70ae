-- Observations, talks, requests and monthly notes: what was said, by whom, who may read it, and what became of it.

create function app.day_of(instant timestamptz) returns date language sql stable parallel safe
  return (instant at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
-- N3, N4: the manager of today, for what was shared while they were the manager. A new one gets these from the change on (X7).
create function app.was_shared_with_me_as_manager(subject uuid, shared_at timestamptz) returns boolean language sql stable parallel safe
  return shared_at is not null and app.manages(subject) and app.managed_during(subject, app.day_of(shared_at), app.day_of(shared_at));

-- What hangs on a record asks for that record's own rule, in a function whose plan is kept: a policy within a policy would be planned
-- again with every statement, which for the ledger took longer than reading it.

-- F1. Asker, asked and the manager of today read the question; an HR partner too.
create table app.feedback_request (
  org_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  asker_id uuid not null,
  asked_id uuid not null,
  question text not null,
  asked_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, asker_id) references app.person (org_id, id),
  foreign key (org_id, asked_id) references app.person (org_id, id),
  check (asked_id <> subject_id), check (asked_id <> asker_id)
);
create index on app.feedback_request (org_id, asked_id);
create index on app.feedback_request (org_id, asker_id);
create index on app.feedback_request (org_id, subject_id);
call app.fence('app.feedback_request', 'select, insert');
grant update (withdrawn_by, withdrawn_at) on app.feedback_request to plumbline_app;
create policy asker_asked_manager_partner on app.feedback_request for select to plumbline_app using (
  org_id = app.org() and (asker_id = app.me() or asked_id = app.me() or app.manages(subject_id) or app.partners(subject_id)));
-- X1, X4: a person reads who was asked about them only where they asked, whatever else they are.
create policy self_view on app.feedback_request as restrictive for select to plumbline_app using (
  asker_id = app.me() or asked_id = app.me() or (subject_id is distinct from app.me() and not app.is_conflicted(subject_id)));
create policy ask on app.feedback_request for insert to plumbline_app with check (
  org_id = app.org() and asker_id = app.me() and (subject_id = app.me() or app.manages(subject_id))
  and exists (select 1 from app.person p where p.org_id = feedback_request.org_id and p.id = asked_id));
create policy withdraw on app.feedback_request for update to plumbline_app
  using (org_id = app.org() and (asker_id = app.me() or (app.manages(subject_id) and asked_id <> app.me())))
  with check (org_id = app.org() and withdrawn_by = app.me());

-- That feedback was asked for is all an HR admin may know (M), hence a table of its own.
create table app.feedback_request_trace (
  org_id uuid not null,
  request_id uuid not null,
  subject_id uuid not null,
  asked_at timestamptz not null,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references app.feedback_request (org_id, id)
);
create index on app.feedback_request_trace (org_id, subject_id, asked_at);
call app.fence('app.feedback_request_trace', 'select, insert');
create policy administer on app.feedback_request_trace for select to plumbline_app using (
  org_id = app.org() and app.administers(subject_id));
create policy with_the_request on app.feedback_request_trace for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.feedback_request r where r.org_id = feedback_request_trace.org_id
    and r.id = request_id and r.asker_id = app.me() and r.subject_id = feedback_request_trace.subject_id));

-- Never seen by the person it is about: declining is easy only when nobody is hurt by it.
create table app.feedback_decline (
  org_id uuid not null,
  request_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references app.feedback_request (org_id, id)
);
call app.fence('app.feedback_decline', 'select, insert');
create policy not_the_subject on app.feedback_decline for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.feedback_request r
    where r.org_id = feedback_decline.org_id and r.id = request_id and r.subject_id <> app.me()));
create policy decline on app.feedback_decline for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.feedback_request r
    where r.org_id = feedback_decline.org_id and r.id = request_id and r.asked_id = app.me()));

-- N1 to N5; with a request_id F2 and F3. When it was shared, and with whom, is what the three times say; the author did it.
create table app.observation (
  org_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  subject_id uuid not null,
  on_date date not null,
  tone text not null check (tone in ('praise', 'concern')),
  text text,
  situation text,
  behaviour text,
  effect text,
  project text,
  dimension text,
  request_id uuid,
  person_at timestamptz,
  manager_at timestamptz,
  public_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, author_id) references app.person (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, request_id) references app.feedback_request (org_id, id),
  check (public_at is null or (tone = 'praise' and person_at is not null)),
  check ((withdrawn_at is null) = (text is not null)),
  check (withdrawn_at is null or (situation is null and behaviour is null and effect is null))
);
create index on app.observation (org_id, subject_id, on_date desc, id desc);
create index on app.observation (org_id, author_id, on_date desc, id desc);
-- Only the one who was asked can write a second one, and they see the first.
create unique index on app.observation (org_id, request_id) where request_id is not null and withdrawn_at is null;
call app.fence('app.observation', 'select, insert, delete');
grant update (on_date, tone, text, situation, behaviour, effect, project, dimension, person_at, manager_at, public_at, version, withdrawn_by, withdrawn_at)
  on app.observation to plumbline_app;

create table app.observation_hiding (
  org_id uuid not null,
  observation_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, observation_id),
  foreign key (org_id, observation_id) references app.observation (org_id, id)
);
call app.fence('app.observation_hiding', 'select, insert, delete');
-- Only the person themself knows that they hid it; everybody else finds nothing there.
create policy own on app.observation_hiding for select to plumbline_app using (org_id = app.org() and by_id = app.me());
create policy unhide on app.observation_hiding for delete to plumbline_app using (org_id = app.org() and by_id = app.me());
create function app.is_hidden(observation uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (select 1 from app.observation_hiding h where h.org_id = app.org() and h.observation_id = observation);
revoke all on function app.is_hidden(uuid) from public;
grant execute on function app.is_hidden(uuid) to plumbline_app;

create policy readers on app.observation for select to plumbline_app using (
  org_id = app.org() and (
    author_id = app.me()
    or (subject_id = app.me() and person_at is not null)
    or app.was_shared_with_me_as_manager(subject_id, manager_at)
    or (public_at is not null and (not app.only_operates() or app.manages(subject_id)) and (withdrawn_at is null or withdrawn_by = app.me()) and not app.is_hidden(id))
    -- Asked for (F2): the manager of today and the HR partner. Given to the person (F3): the line above and HR admins as well.
    or (request_id is not null and manager_at is not null and (app.manages(subject_id) or app.partners(subject_id)))
    or (request_id is not null and person_at is not null and (app.leads(subject_id) or app.administers(subject_id)
        or app.managed_during(subject_id, app.day_of(person_at), app.day_of(person_at))))));
create policy self_view on app.observation as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() or author_id = app.me() or person_at is not null);
create policy conflict on app.observation as restrictive for select to plumbline_app using (
  not app.is_conflicted(subject_id) or author_id = app.me() or subject_id = app.me() or public_at is not null);
create policy note on app.observation for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and withdrawn_at is null
  and exists (select 1 from app.person p where p.org_id = observation.org_id and p.id = subject_id)
  and (request_id is null or exists (select 1 from app.feedback_request r where r.org_id = observation.org_id
    and r.id = request_id and r.asked_id = app.me() and r.subject_id = observation.subject_id)));
create policy author on app.observation for update to plumbline_app
  using (org_id = app.org() and author_id = app.me()) with check (org_id = app.org() and author_id = app.me());
-- N5: an HR admin may take public praise down, which leaves a tombstone like any withdrawal.
create policy take_down on app.observation for update to plumbline_app
  using (org_id = app.org() and public_at is not null and withdrawn_at is null and app.administers(subject_id))
  with check (org_id = app.org() and public_at is not null and withdrawn_by = app.me());
create policy unsay on app.observation for delete to plumbline_app using (
  org_id = app.org() and author_id = app.me() and person_at is null and manager_at is null);
create policy hide on app.observation_hiding for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.observation o where o.org_id = observation_hiding.org_id
    and o.id = observation_id and o.subject_id = app.me() and o.public_at is not null));
comment on column app.observation.person_at is 'When the author shared it with the person it is about; manager_at and public_at likewise.';
comment on column app.observation.text is 'Gone once withdrawn: what is left is that there was something, and when.';

create function app.reads_observation(observation uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.observation o where o.org_id = app.org() and o.id = observation and o.withdrawn_at is null)
$$;
-- What the person did with it (saw it, answered) is for the author, and for the manager who reads it as such.
create function app.follows_observation(observation uuid, person uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.observation o where o.org_id = app.org() and o.id = observation
    and (o.author_id = app.me() or (o.subject_id = person and (app.was_shared_with_me_as_manager(o.subject_id, o.manager_at)
      or (o.request_id is not null and app.manages(o.subject_id))))))
$$;

-- Who read it, when, and which version: the server's time, never a typed one.
create table app.observation_sighting (
  org_id uuid not null,
  observation_id uuid not null,
  person_id uuid not null,
  version integer not null,
  at timestamptz not null,
  primary key (org_id, observation_id, person_id),
  foreign key (org_id, observation_id) references app.observation (org_id, id)
);
call app.fence('app.observation_sighting', 'select, insert');
-- Author, person and the manager it was shared with know when the person saw it; the author also who else did.
create policy those_it_is_between on app.observation_sighting for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.follows_observation(observation_id, person_id)));
create policy see on app.observation_sighting for insert to plumbline_app with check (
  org_id = app.org() and person_id = app.me() and exists (select 1 from app.observation o
    where o.org_id = observation_sighting.org_id and o.id = observation_id and o.author_id <> app.me()));

create table app.observation_answer (
  org_id uuid not null,
  observation_id uuid not null,
  by_id uuid not null,
  text text not null,
  at timestamptz not null,
  primary key (org_id, observation_id),
  foreign key (org_id, observation_id) references app.observation (org_id, id)
);
call app.fence('app.observation_answer', 'select, insert');
create policy those_it_is_between on app.observation_answer for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.follows_observation(observation_id, by_id)));
create policy answer on app.observation_answer for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.observation o
    where o.org_id = observation_answer.org_id and o.id = observation_id and o.subject_id = app.me()
      and o.person_at is not null and o.request_id is null));

create table app.observation_correction (
  org_id uuid not null,
  id uuid not null,
  observation_id uuid not null,
  text text not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, observation_id) references app.observation (org_id, id)
);
create index on app.observation_correction (org_id, observation_id, at);
call app.fence('app.observation_correction', 'select, insert, delete');
create policy with_the_observation on app.observation_correction for select to plumbline_app using (
  org_id = app.org() and app.reads_observation(observation_id));
create policy correct on app.observation_correction for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.observation o
    where o.org_id = observation_correction.org_id and o.id = observation_id and o.author_id = app.me()));

create policy withdraw on app.observation_correction for delete to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.observation o
    where o.org_id = observation_correction.org_id and o.id = observation_id and o.author_id = app.me()));

-- "We talked about this on 4 May": for the two, and for the manager of the day when it is passed on.
create table app.talk (
  org_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  subject_id uuid not null,
  on_date date not null,
  text text,
  about uuid[] not null default '{}',
  recorded_at timestamptz not null,
  manager_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, author_id) references app.person (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  check (author_id <> subject_id),
  check ((withdrawn_at is null) = (text is not null))
);
create index on app.talk (org_id, subject_id, on_date desc, id desc);
create index on app.talk (org_id, author_id, on_date desc, id desc);
call app.fence('app.talk', 'select, insert');
grant update (text, manager_at, withdrawn_at) on app.talk to plumbline_app;
create policy the_two_and_a_new_manager on app.talk for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or subject_id = app.me() or app.was_shared_with_me_as_manager(subject_id, manager_at)));
create policy conflict on app.talk as restrictive for select to plumbline_app using (
  not app.is_conflicted(subject_id) or author_id = app.me() or subject_id = app.me());
create policy record on app.talk for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me()
  and exists (select 1 from app.person p where p.org_id = talk.org_id and p.id = subject_id));
create policy author on app.talk for update to plumbline_app
  using (org_id = app.org() and author_id = app.me()) with check (org_id = app.org() and author_id = app.me());
comment on column app.talk.about is 'Observations the talk was about: ids only, each read under its own rule.';

create function app.reads_talk(talk uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.talk t where t.org_id = app.org() and t.id = talk)
$$;

create table app.talk_answer (
  org_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  outcome text not null check (outcome in ('confirmed', 'amended', 'disputed')),
  text text,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, talk_id) references app.talk (org_id, id),
  check ((outcome = 'confirmed') = (text is null))
);
create index on app.talk_answer (org_id, talk_id, at);
call app.fence('app.talk_answer', 'select, insert');
create policy with_the_talk on app.talk_answer for select to plumbline_app using (
  org_id = app.org() and app.reads_talk(talk_id));
create policy answer on app.talk_answer for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.talk t where t.org_id = talk_answer.org_id and t.id = talk_id and t.subject_id = app.me()));

create table app.talk_notice (
  org_id uuid not null,
  talk_id uuid not null,
  number integer not null check (number between 1 and 2),
  sent_at timestamptz not null,
  primary key (org_id, talk_id, number),
  foreign key (org_id, talk_id) references app.talk (org_id, id)
);
call app.fence('app.talk_notice', 'select, insert');
create policy with_the_talk on app.talk_notice for select to plumbline_app using (
  org_id = app.org() and app.reads_talk(talk_id));
-- Nobody can say they gave notice earlier than they did.
create policy give_notice on app.talk_notice for insert to plumbline_app with check (
  org_id = app.org() and sent_at >= app.now() + (number - 1) * interval '3 days'
  and exists (select 1 from app.talk t where t.org_id = talk_notice.org_id and t.id = talk_id and t.author_id = app.me()));
comment on table app.talk_notice is 'From when the person''s own page asks for their word: at once, and as a reminder three days later. See docs/decisions/0040-told.md.';

-- N7. Its place on the ledger is the end of its month.
create function app.end_of_month(month date) returns date language sql immutable parallel safe
  return (month + interval '1 month' - interval '1 day')::date;
create table app.monthly_note (
  org_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  person_id uuid not null,
  month date not null check (extract(day from month) = 1),
  bullets text[] not null,
  version integer not null,
  saved_at timestamptz not null,
  shared_at timestamptz,
  primary key (org_id, id),
  -- Within what its writer sees: their own.
  unique (org_id, author_id, person_id, month),
  foreign key (org_id, author_id) references app.person (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  check (author_id <> person_id), check (cardinality(bullets) <= 6)
);
create index on app.monthly_note (org_id, person_id, month desc, id desc);
call app.fence('app.monthly_note', 'select, insert');
grant update (bullets, version, saved_at, shared_at) on app.monthly_note to plumbline_app;
create policy author_and_person_once_shared on app.monthly_note for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or (person_id = app.me() and shared_at is not null)));
create policy write on app.monthly_note for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me()
  and (app.manages(person_id) or app.managed_during(person_id, month, app.end_of_month(month))));
create policy rewrite on app.monthly_note for update to plumbline_app
  using (org_id = app.org() and author_id = app.me()) with check (org_id = app.org() and author_id = app.me());

create table app.monthly_note_sighting (
  org_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  version integer not null,
  at timestamptz not null,
  primary key (org_id, note_id),
  foreign key (org_id, note_id) references app.monthly_note (org_id, id)
);
call app.fence('app.monthly_note_sighting', 'select, insert');
create function app.reads_monthly_note(note uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.monthly_note n where n.org_id = app.org() and n.id = note)
$$;
create policy with_the_note on app.monthly_note_sighting for select to plumbline_app using (
  org_id = app.org() and app.reads_monthly_note(note_id));
create policy see on app.monthly_note_sighting for insert to plumbline_app with check (
  org_id = app.org() and person_id = app.me() and exists (select 1 from app.monthly_note n
    where n.org_id = monthly_note_sighting.org_id and n.id = note_id and n.person_id = app.me()));
