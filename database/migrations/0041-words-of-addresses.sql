-- What a family reads where a new address is not one yet: drafts, reviewed by nobody.
with english (text_id, english) as (values
  ('address.email-like', 'Like sam@example.org'),
  ('address.email-wrong', 'Write the whole email address, like sam@example.org'),
  ('address.phone-like', 'Like 01632 960001'),
  ('address.phone-wrong', 'Write the whole phone number, like 01632 960001'),
  ('address.post-wrong', 'Write two to six short lines, like 1 Mill Road, then Bath'))
insert into translations (language, text_id, english, words, note, written_at)
  select language, text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T22:00:00Z'
  from english natural join (values
    ('cy', 'address.email-like', 'Fel sam@example.org'),
    ('cy', 'address.email-wrong', 'Ysgrifennwch y cyfeiriad e-bost cyfan, fel sam@example.org'),
    ('cy', 'address.phone-like', 'Fel 01632 960001'),
    ('cy', 'address.phone-wrong', 'Ysgrifennwch y rhif ffôn cyfan, fel 01632 960001'),
    ('cy', 'address.post-wrong', 'Ysgrifennwch rhwng dwy a chwe llinell fer, fel 1 Mill Road, yna Bath'),
    ('pl', 'address.email-like', 'Na przykład sam@example.org'),
    ('pl', 'address.email-wrong', 'Wpisz cały adres e-mail, na przykład sam@example.org'),
    ('pl', 'address.phone-like', 'Na przykład 01632 960001'),
    ('pl', 'address.phone-wrong', 'Wpisz cały numer telefonu, na przykład 01632 960001'),
    ('pl', 'address.post-wrong', 'Wpisz od dwóch do sześciu krótkich wierszy, na przykład 1 Mill Road, potem Bath'),
    ('ur', 'address.email-like', 'جیسے sam@example.org'),
    ('ur', 'address.email-wrong', 'پورا ای میل پتہ لکھیں، جیسے sam@example.org'),
    ('ur', 'address.phone-like', 'جیسے 01632 960001'),
    ('ur', 'address.phone-wrong', 'پورا فون نمبر لکھیں، جیسے 01632 960001'),
    ('ur', 'address.post-wrong', 'دو سے چھ چھوٹی سطریں لکھیں، جیسے 1 Mill Road، پھر Bath'),
    ('ro', 'address.email-like', 'De exemplu sam@example.org'),
    ('ro', 'address.email-wrong', 'Scrieți adresa de e-mail întreagă, de exemplu sam@example.org'),
    ('ro', 'address.phone-like', 'De exemplu 01632 960001'),
    ('ro', 'address.phone-wrong', 'Scrieți numărul de telefon întreg, de exemplu 01632 960001'),
    ('ro', 'address.post-wrong', 'Scrieți între două și șase rânduri scurte, de exemplu 1 Mill Road, apoi Bath'),
    ('so', 'address.email-like', 'Sida sam@example.org'),
    ('so', 'address.email-wrong', 'Qor cinwaanka iimaylka oo dhan, sida sam@example.org'),
    ('so', 'address.phone-like', 'Sida 01632 960001'),
    ('so', 'address.phone-wrong', 'Qor lambarka telefoonka oo dhan, sida 01632 960001'),
    ('so', 'address.post-wrong', 'Qor laba ilaa lix sadar oo gaagaaban, sida 1 Mill Road, kadibna Bath'),
    ('easy-read', 'address.email-like', 'Like sam@example.org'),
    ('easy-read', 'address.email-wrong', 'Write the whole email address. It looks like sam@example.org'),
    ('easy-read', 'address.phone-like', 'Like 01632 960001'),
    ('easy-read', 'address.phone-wrong', 'Write the whole phone number. It looks like 01632 960001'),
    ('easy-read', 'address.post-wrong', 'Write two to six short lines. Write 1 Mill Road first. Then write Bath on the next line.')
  ) as draft (language, text_id, words);
