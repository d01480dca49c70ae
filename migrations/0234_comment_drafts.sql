-- Earlier drafts of what a person says to their review, theirs alone as R10. They are of the version that was shared last: with the next
-- version a comment begins anew.
alter table app.own_draft drop constraint own_draft_kind_check;
alter table app.own_draft add constraint own_draft_kind_check check (kind in ('monthly-note', 'one-on-one-note', 'career-view', 'review-comment'));
comment on table app.own_draft is 'Drafts of monthly notes, of the notes each side keeps of a one-on-one, of career views, and of comments on one''s review. Thinned with age; what a large part was taken out of stays.';
comment on column app.own_draft.text_id is 'The monthly note; the one-on-one; the career check-in; the review.';
comment on column app.own_draft.texts is 'Its lines; the note; aspirations and gap; the comment.';

drop policy keep on app.own_draft;
create policy keep on app.own_draft for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and case kind
    when 'monthly-note' then exists (select 1 from app.monthly_note n
      where n.org_id = own_draft.org_id and n.id = text_id and n.author_id = app.me() and n.version = own_draft.version)
    when 'one-on-one-note' then exists (select 1 from app.one_on_one_note n
      where n.org_id = own_draft.org_id and n.one_on_one_id = text_id and n.author_id = app.me() and n.version = own_draft.version)
    when 'career-view' then exists (select 1 from app.career_view v
      where v.org_id = own_draft.org_id and v.check_in_id = text_id and v.author_id = app.me() and v.version = own_draft.version)
    when 'review-comment' then exists (select 1 from app.review_comment c
      where c.org_id = own_draft.org_id and c.review_id = text_id and c.version = own_draft.version and c.submitted_at is null
        and exists (select 1 from app.seen_review(c.review_id) r where r.subject_id = app.me()))
  end);

-- What stands now is the first draft one can go back to.
insert into app.own_draft (org_id, author_id, kind, text_id, version, texts, saved_at, took_out)
  select c.org_id, r.subject_id, 'review-comment', c.review_id, c.version, array[c.text], c.saved_at, false
    from app.review_comment c join app.review r on r.org_id = c.org_id and r.id = c.review_id
   where c.submitted_at is null and not exists (select 1 from app.review_comment later
     where later.org_id = c.org_id and later.review_id = c.review_id and later.release_version > c.release_version);
