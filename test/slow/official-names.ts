/** Names that have one right way to be written, so that they may stand in the originals as well as in our texts. */
export const officialNames: readonly { readonly name: string; readonly reason: string }[] = [
  {
    name: 'Programma Sturing en Inkoop Sociaal Domein Regio Noord-Limburg',
    reason: 'full name of the programme of the gemeenten in Noord-Limburg',
  },
  {
    name: 'Programma Sturing en Inkoop fase 3 Implementatie',
    reason: 'title of the nota that the colleges of Noord-Limburg adopt',
  },
  {
    name: 'Leren, sturen en verantwoorden in de sociale basis',
    reason: 'title of a publication of the Verwey-Jonker Instituut',
  },
  { name: 'Postbus 500, 5800 AM Venray', reason: 'postal address of the gemeente Venray' },
  { name: 'Persoonlijke verzorging', reason: 'name of a service, in a list of names of services' },
  { name: 'Veilig Thuis', reason: 'statutory name of the centre for reporting domestic violence (Wmo 2015)' },
];
