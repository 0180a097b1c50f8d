-- What stands above the English of a letter to one of the family who reads another language: {language, lines}. Without lines
-- the English went alone. Null: its reader reads English.
alter table notices add column above jsonb;

-- Drafts of those lines, and of the e-mail with a code. No speaker of these languages has reviewed a word of them.
create temporary table english (text_id text primary key, english text not null) on commit drop;
insert into english values
  ('above.letter', 'This is an important letter about your child. The letter itself is in English.'),
  ('above.week', 'This letter says how the week went at school. The letter itself is in English.'),
  ('above.page', 'Our email has a link to your own page. There you can choose your language, and see what happens next.'),
  ('above.call', 'Do you want somebody to read this letter to you? Call {phone}.'),
  ('above.ask', 'Do you want somebody to read this letter to you? Please ask the school.'),
  ('week.looked', 'We looked at the week with {name}.'),
  ('week.met-all', '{name} met every target this week.'),
  ('week.met-some', '{name} met {met} of {all} targets this week.'),
  ('mail.hello', 'Hello'),
  ('mail.code', 'Your code is {code}.'),
  ('mail.type', 'Type it into the page that asked for it. It works once, for {minutes} minutes.'),
  ('mail.tell-nobody', 'We never ask you for it by phone. Please tell it to nobody.'),
  ('mail.not-asked', 'Did you not ask for a code? Then you need do nothing.');

insert into translations (language, text_id, english, words, note, written_at)
  select 'cy', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('above.letter', 'Llythyr pwysig am eich plentyn yw hwn. Mae''r llythyr ei hun yn Saesneg.'),
    ('above.week', 'Mae''r llythyr hwn yn dweud sut aeth yr wythnos yn yr ysgol. Mae''r llythyr ei hun yn Saesneg.'),
    ('above.page', 'Mae dolen i''ch tudalen eich hun yn ein e-bost. Yno gallwch ddewis eich iaith, a gweld beth sy''n digwydd nesaf.'),
    ('above.call', 'Ydych chi eisiau i rywun ddarllen y llythyr hwn i chi? Ffoniwch {phone}.'),
    ('above.ask', 'Ydych chi eisiau i rywun ddarllen y llythyr hwn i chi? Gofynnwch i''r ysgol.'),
    ('week.looked', 'Buom yn edrych ar yr wythnos gyda {name}.'),
    ('week.met-all', 'Cyrhaeddodd {name} bob targed yr wythnos hon.'),
    ('week.met-some', 'Cyrhaeddodd {name} {met} o {all} targed yr wythnos hon.'),
    ('mail.hello', 'Helo'),
    ('mail.code', 'Eich cod yw {code}.'),
    ('mail.type', 'Teipiwch ef ar y dudalen a ofynnodd amdano. Mae''n gweithio unwaith, am {minutes} munud.'),
    ('mail.tell-nobody', 'Nid ydym byth yn gofyn i chi amdano dros y ffôn. Peidiwch â''i ddweud wrth neb.'),
    ('mail.not-asked', 'Heb ofyn am god? Yna does dim angen i chi wneud dim.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'pl', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('above.letter', 'To ważny list w sprawie Państwa dziecka. Sam list jest po angielsku.'),
    ('above.week', 'Ten list mówi, jak minął tydzień w szkole. Sam list jest po angielsku.'),
    ('above.page', 'W naszym e-mailu jest link do Państwa strony. Można tam wybrać język i zobaczyć, co będzie dalej.'),
    ('above.call', 'Chcą Państwo, aby ktoś przeczytał im ten list? Telefon: {phone}.'),
    ('above.ask', 'Chcą Państwo, aby ktoś przeczytał im ten list? Prosimy zapytać w szkole.'),
    ('week.looked', 'Omówiliśmy miniony tydzień. Uczeń: {name}.'),
    ('week.met-all', '{name}: w tym tygodniu osiągnięto wszystkie cele.'),
    ('week.met-some', '{name}: cele osiągnięte w tym tygodniu: {met} z {all}.'),
    ('mail.hello', 'Dzień dobry'),
    ('mail.code', 'Państwa kod: {code}.'),
    ('mail.type', 'Prosimy wpisać go na stronie, która o niego prosi. Działa jeden raz, przez {minutes} minut.'),
    ('mail.tell-nobody', 'Nigdy nie prosimy o kod przez telefon. Prosimy nikomu go nie podawać.'),
    ('mail.not-asked', 'Nie prosili Państwo o kod? Wtedy nie trzeba nic robić.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'ur', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('above.letter', 'یہ آپ کے بچے کے بارے میں ایک اہم خط ہے۔ خط خود انگریزی میں ہے۔'),
    ('above.week', 'یہ خط بتاتا ہے کہ اسکول میں ہفتہ کیسا رہا۔ خط خود انگریزی میں ہے۔'),
    ('above.page', 'ہماری ای میل میں آپ کے اپنے صفحے کا لنک ہے۔ وہاں آپ اپنی زبان چن سکتے ہیں اور دیکھ سکتے ہیں کہ آگے کیا ہوگا۔'),
    ('above.call', 'کیا آپ چاہتے ہیں کہ کوئی یہ خط آپ کو پڑھ کر سنائے؟ فون کریں: {phone}۔'),
    ('above.ask', 'کیا آپ چاہتے ہیں کہ کوئی یہ خط آپ کو پڑھ کر سنائے؟ براہ کرم اسکول سے کہیں۔'),
    ('week.looked', 'ہم نے {name} کے ساتھ ہفتے پر نظر ڈالی۔'),
    ('week.met-all', '{name} نے اس ہفتے تمام اہداف پورے کیے۔'),
    ('week.met-some', '{name} نے اس ہفتے {all} میں سے {met} اہداف پورے کیے۔'),
    ('mail.hello', 'السلام علیکم'),
    ('mail.code', 'آپ کا کوڈ {code} ہے۔'),
    ('mail.type', 'اسے اس صفحے پر لکھیں جس نے یہ مانگا تھا۔ یہ ایک بار، {minutes} منٹ تک کام کرتا ہے۔'),
    ('mail.tell-nobody', 'ہم فون پر کبھی آپ سے یہ نہیں مانگتے۔ براہ کرم یہ کسی کو نہ بتائیں۔'),
    ('mail.not-asked', 'کیا آپ نے کوڈ نہیں مانگا تھا؟ پھر آپ کو کچھ کرنے کی ضرورت نہیں۔')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'ro', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('above.letter', 'Aceasta este o scrisoare importantă despre copilul dumneavoastră. Scrisoarea însăși este în engleză.'),
    ('above.week', 'Această scrisoare spune cum a fost săptămâna la școală. Scrisoarea însăși este în engleză.'),
    ('above.page', 'E-mailul nostru are un link către pagina dumneavoastră. Acolo puteți alege limba și puteți vedea ce urmează.'),
    ('above.call', 'Doriți ca cineva să vă citească această scrisoare? Sunați la {phone}.'),
    ('above.ask', 'Doriți ca cineva să vă citească această scrisoare? Vă rugăm să întrebați la școală.'),
    ('week.looked', 'Am privit săptămâna împreună cu {name}.'),
    ('week.met-all', '{name} a atins toate obiectivele în această săptămână.'),
    ('week.met-some', '{name} a atins {met} din {all} obiective în această săptămână.'),
    ('mail.hello', 'Bună ziua'),
    ('mail.code', 'Codul dumneavoastră este {code}.'),
    ('mail.type', 'Scrieți-l pe pagina care l-a cerut. Funcționează o singură dată, timp de {minutes} minute.'),
    ('mail.tell-nobody', 'Nu vi-l cerem niciodată la telefon. Vă rugăm să nu îl spuneți nimănui.'),
    ('mail.not-asked', 'Nu ați cerut un cod? Atunci nu trebuie să faceți nimic.')
  ) as draft (text_id, words);

insert into translations (language, text_id, english, words, note, written_at)
  select 'so', text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from english natural join (values
    ('above.letter', 'Tani waa warqad muhiim ah oo ku saabsan ilmahaaga. Warqadda lafteedu waa Ingiriisi.'),
    ('above.week', 'Warqaddani waxay sheegaysaa sida toddobaadku dugsiga ugu dhacay. Warqadda lafteedu waa Ingiriisi.'),
    ('above.page', 'Iimaylkeennu wuxuu leeyahay xiriir geeya boggaaga. Halkaas waxaad ka dooran kartaa luqaddaada, waxaadna ka arki kartaa waxa xiga.'),
    ('above.call', 'Ma rabtaa in qof warqaddan kuu akhriyo? Wac {phone}.'),
    ('above.ask', 'Ma rabtaa in qof warqaddan kuu akhriyo? Fadlan weydii dugsiga.'),
    ('week.looked', 'Waxaan toddobaadka la eegnay {name}.'),
    ('week.met-all', '{name}: toddobaadkan yoolalka oo dhan waa la gaadhay.'),
    ('week.met-some', '{name}: yoolalka toddobaadkan la gaadhay waa {met} ka mid ah {all}.'),
    ('mail.hello', 'Salaan'),
    ('mail.code', 'Koodhkaagu waa {code}.'),
    ('mail.type', 'Ku qor bogga weydiistay. Hal mar ayuu shaqeeyaa, {minutes} daqiiqo.'),
    ('mail.tell-nobody', 'Weligeen telefoon kuguma weydiinno. Fadlan cidna ha u sheegin.'),
    ('mail.not-asked', 'Koodh ma aadan weydiisan? Markaas waxba uma baahnid inaad samayso.')
  ) as draft (text_id, words);
