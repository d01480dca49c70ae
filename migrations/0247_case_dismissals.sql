-- What an author puts away of the findings in a promotion case, or in the words they were asked for, goes with them to another device (S1).
-- Both know their author by name: a case is signed, and words are released with the name.
alter table app.coach_dismissal drop constraint coach_dismissal_kind_check;
alter table app.coach_dismissal add constraint coach_dismissal_kind_check check (kind in ('review', 'peer-answer', 'promotion-case', 'promotion-quote'));
comment on column app.coach_dismissal.kind is 'What document_id is: a review one writes, the request a feedback answer with one''s name belongs to, a promotion case one writes, or a question for words one was asked.';
drop policy put_away on app.coach_dismissal;
create policy put_away on app.coach_dismissal for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and case kind
    when 'review' then exists (select 1 from app.seen_review(document_id) r where r.reviewer_id = app.me())
    when 'peer-answer' then exists (select 1 from app.peer_answer a
      where a.org_id = coach_dismissal.org_id and a.request_id = document_id and a.author_id = app.me() and a.kind = 'attributed')
    when 'promotion-case' then app.writes_promotion(document_id)
    when 'promotion-quote' then exists (select 1 from app.promotion_quote q where q.org_id = coach_dismissal.org_id and q.id = document_id and q.asked_id = app.me())
  end);
