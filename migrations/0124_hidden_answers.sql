-- Answers that are not shown to the person follow R4, tokens included: they may read what their person reads, and write nothing.
drop policy in_person on app.review_hidden;
create policy in_person_to_write on app.review_hidden as restrictive for insert to plumbline_app with check (app.in_person());
create policy in_person_to_rewrite on app.review_hidden as restrictive for update to plumbline_app
  using (app.in_person()) with check (app.in_person());
