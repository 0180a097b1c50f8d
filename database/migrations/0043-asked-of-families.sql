-- What the law asks of a family itself, on its page: drafts, reviewed by nobody.
with english (text_id, english) as (values
  ('asked.title', 'What we ask of you'),
  ('asked.out', 'Please keep {name} out of public places in school hours on these days:'))
insert into translations (language, text_id, english, words, note, written_at)
  select language, text_id, english, words, 'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-23T00:00:00Z'
  from english natural join (values
    ('cy', 'asked.title', 'Yr hyn rydym yn ei ofyn gennych'),
    ('cy', 'asked.out', 'Cadwch {name} draw o fannau cyhoeddus yn ystod oriau ysgol ar y dyddiau hyn:'),
    ('pl', 'asked.title', 'O co Państwa prosimy'),
    ('pl', 'asked.out', '{name}: prosimy unikać miejsc publicznych w godzinach szkolnych w te dni:'),
    ('ur', 'asked.title', 'ہم آپ سے کیا چاہتے ہیں'),
    ('ur', 'asked.out', 'براہ کرم ان دنوں اسکول کے اوقات میں {name} کو عوامی جگہوں سے دور رکھیں:'),
    ('ro', 'asked.title', 'Ce vă rugăm să faceți'),
    ('ro', 'asked.out', 'Vă rugăm ca {name} să nu fie în locuri publice în timpul orelor de școală în aceste zile:'),
    ('so', 'asked.title', 'Waxa aan kaa codsanayno'),
    ('so', 'asked.out', 'Fadlan {name} ha geyn meelaha dadweynaha saacadaha dugsiga maalmahan:'),
    ('easy-read', 'asked.title', 'What we ask you to do'),
    ('easy-read', 'asked.out', 'A shop, a park and a street are public places. {name} must not be in a public place in school hours. Please make sure of this on these days:')
  ) as draft (language, text_id, words);
