-- DR: whoever reviews for the manager reads what the manager reads of peer feedback (F2, F3, F4), while the delegation runs. Not what is
-- withheld (F6), and not who was asked (F1): a round shows to them once there is an answer they may read.
create function app.has_answers(round uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_answer a where a.org_id = app.org() and a.round_id = round and a.submitted_at is not null
    and not exists (select 1 from app.peer_withholding w where w.org_id = a.org_id and w.request_id = a.request_id and w.lifted_at is null))
$$;
revoke all on function app.has_answers(uuid) from public;
grant execute on function app.has_answers(uuid) to plumbline_app;
create policy to_delegate on app.peer_answer for select to plumbline_app using (
  org_id = app.org() and submitted_at is not null and app.is_delegate(subject_id, null) and not app.is_withheld(request_id));
create policy to_delegate on app.feedback_round for select to plumbline_app using (
  org_id = app.org() and app.is_delegate(subject_id, null) and app.has_answers(id));
create policy to_delegate on app.feedback_question for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_round(round_id) r where app.is_delegate(r.subject_id, null)));
create policy to_delegate on app.feedback_quote for select to plumbline_app using (org_id = app.org() and app.is_delegate(subject_id, null));
create policy to_delegate on app.feedback_batch_text for select to plumbline_app using (org_id = app.org() and app.is_delegate(subject_id, null));
