-- Where one of the family is reached by post and by telephone: empty where it is not known.
alter table contacts add column postal_address text not null default '';
alter table contacts add column phone text not null default '';

-- The cases with new addresses that wait for a second look.
create index cases_with_corrections on cases (partnership_id) where state ? 'corrections' and not closed;

-- Drafts of the words of the page on which a family gives a new address. No speaker has reviewed them.
create temporary table english (text_id text primary key, english text not null) on commit drop;
insert into english values
  ('address.title', 'Tell us a new address'),
  ('address.link', 'Tell us a new email, home address or phone number'),
  ('address.until', 'Somebody at school looks at it first. Until then we use the old one.'),
  ('address.safe', 'That keeps your letters safe.'),
  ('address.which', 'What is new?'),
  ('address.email', 'My email address'),
  ('address.post', 'My home address'),
  ('address.phone', 'My phone number'),
  ('address.choose', 'Choose what is new'),
  ('address.what', 'What is it now?'),
  ('address.lines', 'Put a home address in two to six short lines'),
  ('address.write', 'Write the new one'),
  ('address.send', 'Send this to the school'),
  ('address.not-one', 'This does not look right. Check it, and try again.');

insert into translations (language, text_id, english, words, note, written_at)
  select 'cy', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T18:00:00Z'
  from english natural join (values
    ('address.title', 'Rhoi cyfeiriad newydd i ni'),
    ('address.link', 'Rhowch e-bost, cyfeiriad cartref neu rif ffôn newydd i ni'),
    ('address.until', 'Mae rhywun yn yr ysgol yn edrych arno yn gyntaf. Tan hynny rydym yn defnyddio''r hen un.'),
    ('address.safe', 'Mae hynny''n cadw eich llythyrau''n ddiogel.'),
    ('address.which', 'Beth sy''n newydd?'),
    ('address.email', 'Fy nghyfeiriad e-bost'),
    ('address.post', 'Fy nghyfeiriad cartref'),
    ('address.phone', 'Fy rhif ffôn'),
    ('address.choose', 'Dewiswch beth sy''n newydd'),
    ('address.what', 'Beth yw e nawr?'),
    ('address.lines', 'Rhowch gyfeiriad cartref mewn dwy i chwe llinell fer'),
    ('address.write', 'Ysgrifennwch yr un newydd'),
    ('address.send', 'Anfonwch hyn i''r ysgol'),
    ('address.not-one', 'Nid yw hyn yn edrych yn iawn. Gwiriwch ef, a rhowch gynnig arall arni.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'pl', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T18:00:00Z'
  from english natural join (values
    ('address.title', 'Podaj nam nowy adres'),
    ('address.link', 'Podaj nam nowy e-mail, adres domowy lub numer telefonu'),
    ('address.until', 'Najpierw sprawdzi to ktoś w szkole. Do tego czasu używamy starego.'),
    ('address.safe', 'Dzięki temu listy są bezpieczne.'),
    ('address.which', 'Co jest nowe?'),
    ('address.email', 'Mój adres e-mail'),
    ('address.post', 'Mój adres domowy'),
    ('address.phone', 'Mój numer telefonu'),
    ('address.choose', 'Wybierz, co jest nowe'),
    ('address.what', 'Jaki jest teraz?'),
    ('address.lines', 'Adres domowy prosimy wpisać w dwóch do sześciu krótkich liniach'),
    ('address.write', 'Wpisz nowy'),
    ('address.send', 'Wyślij to do szkoły'),
    ('address.not-one', 'To nie wygląda dobrze. Prosimy sprawdzić i spróbować ponownie.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'ur', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T18:00:00Z'
  from english natural join (values
    ('address.title', 'ہمیں نیا پتہ بتائیں'),
    ('address.link', 'ہمیں نیا ای میل، گھر کا پتہ یا فون نمبر بتائیں'),
    ('address.until', 'پہلے اسکول میں کوئی اسے دیکھتا ہے۔ تب تک ہم پرانا استعمال کرتے ہیں۔'),
    ('address.safe', 'اس سے آپ کے خط محفوظ رہتے ہیں۔'),
    ('address.which', 'نیا کیا ہے؟'),
    ('address.email', 'میرا ای میل پتہ'),
    ('address.post', 'میرے گھر کا پتہ'),
    ('address.phone', 'میرا فون نمبر'),
    ('address.choose', 'چنیں کہ نیا کیا ہے'),
    ('address.what', 'اب یہ کیا ہے؟'),
    ('address.lines', 'گھر کا پتہ دو سے چھ چھوٹی سطروں میں لکھیں'),
    ('address.write', 'نیا لکھیں'),
    ('address.send', 'یہ اسکول کو بھیجیں'),
    ('address.not-one', 'یہ درست نہیں لگتا۔ اسے دیکھ لیں، اور دوبارہ کوشش کریں۔')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'ro', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T18:00:00Z'
  from english natural join (values
    ('address.title', 'Spuneți-ne o adresă nouă'),
    ('address.link', 'Spuneți-ne un e-mail, o adresă de acasă sau un număr de telefon nou'),
    ('address.until', 'Cineva de la școală verifică întâi. Până atunci folosim ce era înainte.'),
    ('address.safe', 'Așa scrisorile dumneavoastră sunt în siguranță.'),
    ('address.which', 'Ce este nou?'),
    ('address.email', 'Adresa mea de e-mail'),
    ('address.post', 'Adresa mea de acasă'),
    ('address.phone', 'Numărul meu de telefon'),
    ('address.choose', 'Alegeți ce este nou'),
    ('address.what', 'Care este acum?'),
    ('address.lines', 'Scrieți adresa de acasă pe două până la șase rânduri scurte'),
    ('address.write', 'Scrieți cel nou'),
    ('address.send', 'Trimiteți la școală'),
    ('address.not-one', 'Nu pare corect. Verificați și încercați din nou.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'so', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T18:00:00Z'
  from english natural join (values
    ('address.title', 'Noo sheeg cinwaan cusub'),
    ('address.link', 'Noo sheeg iimayl, cinwaan guri ama lambar telefoon oo cusub'),
    ('address.until', 'Qof dugsiga jooga ayaa marka hore eegaya. Ilaa markaas waxaan isticmaalaynaa kii hore.'),
    ('address.safe', 'Taasi waxay ilaalinaysaa warqadahaaga.'),
    ('address.which', 'Maxaa cusub?'),
    ('address.email', 'Cinwaankayga iimaylka'),
    ('address.post', 'Cinwaanka gurigayga'),
    ('address.phone', 'Lambarkayga telefoonka'),
    ('address.choose', 'Dooro waxa cusub'),
    ('address.what', 'Hadda muxuu yahay?'),
    ('address.lines', 'Cinwaanka guriga ku qor laba ilaa lix sadar oo gaaban'),
    ('address.write', 'Qor kan cusub'),
    ('address.send', 'U dir tan dugsiga'),
    ('address.not-one', 'Tani uma eka sax. Hubi, oo mar kale isku day.')
  ) as draft (text_id, words);
