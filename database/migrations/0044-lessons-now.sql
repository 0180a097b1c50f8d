-- What a family reads of lessons that go on: drafts, reviewed by nobody.
with english (text_id, english) as (values
  ('lessons.title', 'Lessons now'),
  ('lessons.since', '{name} has had full-time lessons since {day}. They go on while {name} is out of school.'),
  ('lessons.place', 'They are at {place}.'))
insert into translations (language, text_id, english, words, note, written_at)
  select language, text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-23T00:30:00Z'
  from english natural join (values
    ('cy', 'lessons.title', 'Gwersi nawr'),
    ('cy', 'lessons.since', 'Mae {name} yn cael gwersi llawn amser ers {day}. Maent yn parhau tra bydd {name} allan o''r ysgol.'),
    ('cy', 'lessons.place', 'Y lle yw {place}.'),
    ('pl', 'lessons.title', 'Lekcje teraz'),
    ('pl', 'lessons.since', '{name} ma lekcje w pełnym wymiarze. Początek: {day}. Lekcje trwają, gdy {name} jest poza szkołą.'),
    ('pl', 'lessons.place', 'Miejsce: {place}.'),
    ('ur', 'lessons.title', 'اس وقت کے اسباق'),
    ('ur', 'lessons.since', '{name} کے کل وقتی اسباق {day} سے جاری ہیں۔ جب تک {name} اسکول سے باہر ہے، یہ جاری رہیں گے۔'),
    ('ur', 'lessons.place', 'جگہ یہ ہے: {place}۔'),
    ('ro', 'lessons.title', 'Lecțiile acum'),
    ('ro', 'lessons.since', '{name} are lecții cu program întreg din {day}. Ele continuă cât timp {name} nu este la școală.'),
    ('ro', 'lessons.place', 'Locul este {place}.'),
    ('so', 'lessons.title', 'Casharrada hadda'),
    ('so', 'lessons.since', '{name} wuxuu qaadanayaa casharro waqti buuxa ah tan iyo {day}. Way sii socdaan inta {name} uu ka maqan yahay dugsiga.'),
    ('so', 'lessons.place', 'Goobtu waa {place}.'),
    ('easy-read', 'lessons.title', 'Lessons now'),
    ('easy-read', 'lessons.since', '{name} has full-time lessons. They began on {day}. They go on while {name} is out of school.'),
    ('easy-read', 'lessons.place', 'The lessons are at {place}.')
  ) as draft (language, text_id, words);
