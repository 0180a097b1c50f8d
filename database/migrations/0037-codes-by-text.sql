-- Drafts of the words of a family's way in where codes may come by text message. No speaker has reviewed them.
create temporary table english (text_id text primary key, english text not null) on commit drop;
insert into english values
  ('door.why-any', 'To keep your page private, we send a code to your email address or your mobile phone. We use the one that the school has for you.'),
  ('code.sent-any', 'If your link still works, we have sent you a code, by email or by text message. It can take a few minutes. Look in your junk mail too.'),
  ('code.by-text', 'Send it to my mobile phone');

insert into translations (language, text_id, english, words, note, written_at)
  select language, text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('cy', 'door.why-any', 'I gadw eich tudalen yn breifat, rydym yn anfon cod i''ch cyfeiriad e-bost neu''ch ffôn symudol. Rydym yn defnyddio''r un sydd gan yr ysgol i chi.'),
    ('cy', 'code.sent-any', 'Os yw eich dolen yn dal i weithio, rydym wedi anfon cod atoch, drwy e-bost neu neges destun. Gall gymryd ychydig funudau. Edrychwch yn eich e-bost sothach hefyd.'),
    ('cy', 'code.by-text', 'Anfonwch ef i''m ffôn symudol'),
    ('pl', 'door.why-any', 'Aby Twoja strona była prywatna, wysyłamy kod na Twój adres e-mail lub telefon komórkowy. Używamy tego, który ma szkoła.'),
    ('pl', 'code.sent-any', 'Jeśli link nadal działa, wysłaliśmy Ci kod e-mailem lub SMS-em. Może to potrwać kilka minut. Sprawdź też folder ze spamem.'),
    ('pl', 'code.by-text', 'Wyślij go na mój telefon komórkowy'),
    ('ur', 'door.why-any', 'آپ کا صفحہ نجی رکھنے کے لیے ہم آپ کے ای میل پتے یا موبائل فون پر ایک کوڈ بھیجتے ہیں۔ ہم وہی استعمال کرتے ہیں جو اسکول کے پاس ہے۔'),
    ('ur', 'code.sent-any', 'اگر آپ کا لنک اب بھی کام کرتا ہے تو ہم نے آپ کو ای میل یا ٹیکسٹ پیغام سے کوڈ بھیج دیا ہے۔ اس میں چند منٹ لگ سکتے ہیں۔ اپنا جنک میل بھی دیکھیں۔'),
    ('ur', 'code.by-text', 'اسے میرے موبائل فون پر بھیجیں'),
    ('ro', 'door.why-any', 'Ca pagina dumneavoastră să rămână privată, trimitem un cod la adresa de e-mail sau pe telefonul mobil. Folosim ce are școala pentru dumneavoastră.'),
    ('ro', 'code.sent-any', 'Dacă linkul încă funcționează, v-am trimis un cod prin e-mail sau SMS. Poate dura câteva minute. Uitați-vă și în mesajele nedorite.'),
    ('ro', 'code.by-text', 'Trimiteți-l pe telefonul meu mobil'),
    ('so', 'door.why-any', 'Si boggaagu u ahaado mid gaar ah, waxaan kood u dirnaa iimaylkaaga ama telefoonkaaga gacanta. Waxaan isticmaalnaa kan dugsigu kuu hayo.'),
    ('so', 'code.sent-any', 'Haddii linkigaagu weli shaqeeyo, waxaan kuu soo dirnay kood, iimayl ama fariin qoraal ah. Waxay qaadan kartaa dhowr daqiiqo. Fiiri sidoo kale boostada aan loo baahnayn.'),
    ('so', 'code.by-text', 'U dir telefoonkayga gacanta'),
    ('easy-read', 'door.why-any', 'This page is about your child. It is private. So we send you a code. We send it to your email or to your phone. The school has the address or the number.'),
    ('easy-read', 'code.sent-any', 'We have sent you a code. It is in an email or in a text. We can only send it if your link still works. It can take a few minutes. Look in your junk mail too.'),
    ('easy-read', 'code.by-text', 'Send it to my phone')
  ) as draft (language, text_id, words);
