/** A note with everything that GitHub Flavored Markdown adds, and with plain characters that smart punctuation would change. */
export const NOTE = `Znaki "proste", dwa -- łączniki i trzy kropki... zostają, jak są. Przypis stoi tu[^1], a drugi raz tu[^1].

| Miasto | Rok | Umowa |
|:-------|----:|:-----:|
| Kijów  | 1993 | tak |
| Lwów   | 1995 | tak |

- [x] sprawdzone
- [ ] do sprawdzenia

Adres https://example.org i ~~skreślone~~ słowo. Dane są [tutaj](/dane/).

\`\`\`yaml
number: 5
wording: "bardzo-długi-wiersz-kodu-bez-żadnej-spacji-który-nie-mieści-się-na-wąskim-ekranie-telefonu-i-musi-się-przewijać"
\`\`\`

[^1]: Treść przypisu.
`;
