import { type RegisterSource, readRows } from './register.ts';

/** All codes and names since about 1998, whether the gemeente still exists or not. */
export const gemeentenBron: RegisterSource = {
  bron: 'TOOI-waardelijst gemeenten in de DiWoo-lijsten 0.9.8',
  datum: '2025-08-12',
  zekerheid: 'H',
};

/** Which of them were abolished, and when. The rest, 342, is the number CBS counts for 2023 to 2025. */
export const opgehevenBron: RegisterSource = {
  bron: 'Gemeentelijke herindelingen en naamswijzigingen per 1 januari, CBS',
  datum: '2025-01-01',
  zekerheid: 'M',
};

/** Names of gemeenten by code, without the word gemeente. */
export const gemeenten: ReadonlyMap<string, string> = readRows(`
gm0003 Appingedam; gm0005 Bedum; gm0007 Bellingwedde; gm0009 Ten Boer; gm0010 Delfzijl; gm0014 Groningen;
gm0015 Grootegast; gm0017 Haren; gm0018 Hoogezand-Sappemeer; gm0022 Leek; gm0024 Loppersum; gm0025 Marum;
gm0034 Almere; gm0037 Stadskanaal; gm0039 Scheemda; gm0040 Slochteren; gm0047 Veendam; gm0048 Vlagtwedde;
gm0050 Zeewolde; gm0051 Skarsterlân; gm0052 Winschoten; gm0053 Winsum; gm0055 Boarnsterhim; gm0056 Zuidhorn;
gm0058 Dongeradeel; gm0059 Achtkarspelen; gm0060 Ameland; gm0063 het Bildt; gm0064 Bolsward;
gm0065 Dantumadeel; gm0070 Franekeradeel; gm0072 Harlingen; gm0074 Heerenveen;
gm0079 Kollumerland en Nieuwkruisland; gm0080 Leeuwarden; gm0081 Leeuwarderadeel; gm0082 Lemsterland;
gm0083 Menaldumadeel; gm0085 Ooststellingwerf; gm0086 Opsterland; gm0088 Schiermonnikoog;
gm0090 Smallingerland; gm0091 Sneek; gm0093 Terschelling; gm0096 Vlieland; gm0098 Weststellingwerf;
gm0104 Nijefurd; gm0106 Assen; gm0109 Coevorden; gm0114 Emmen; gm0118 Hoogeveen; gm0119 Meppel;
gm0140 Littenseradiel; gm0141 Almelo; gm0142 Ambt Delden; gm0143 Avereest; gm0144 Bathmen; gm0147 Borne;
gm0148 Dalfsen; gm0149 Denekamp; gm0150 Deventer; gm0151 Diepenheim; gm0153 Enschede; gm0154 Genemuiden;
gm0156 Goor; gm0157 Gramsbergen; gm0158 Haaksbergen; gm0159 Den Ham; gm0160 Hardenberg; gm0161 Hasselt;
gm0162 Heino; gm0163 Hellendoorn; gm0164 Hengelo; gm0165 Holten; gm0166 Kampen; gm0168 Losser;
gm0169 Markelo; gm0170 Nieuwleusen; gm0171 Noordoostpolder; gm0173 Oldenzaal; gm0174 Olst; gm0175 Ommen;
gm0176 Ootmarsum; gm0177 Raalte; gm0178 Rijssen; gm0179 Stad Delden; gm0180 Staphorst; gm0181 Steenwijk;
gm0183 Tubbergen; gm0184 Urk; gm0186 Vriezenveen; gm0188 Weerselo; gm0189 Wierden; gm0190 Wijhe;
gm0191 IJsselmuiden; gm0192 Zwartsluis; gm0193 Zwolle; gm0194 Brederwiede; gm0195 IJsselham;
gm0196 Rijnwaarden; gm0197 Aalten; gm0199 Angerlo; gm0200 Apeldoorn; gm0202 Arnhem; gm0203 Barneveld;
gm0206 Bemmel; gm0207 Bergh; gm0209 Beuningen; gm0211 Borculo; gm0213 Brummen; gm0214 Buren;
gm0216 Culemborg; gm0218 Didam; gm0219 Dinxperlo; gm0220 Dodewaard; gm0221 Doesburg; gm0222 Doetinchem;
gm0225 Druten; gm0226 Duiven; gm0227 Echteld; gm0228 Ede; gm0229 Eibergen; gm0230 Elburg; gm0231 Elst;
gm0232 Epe; gm0233 Ermelo; gm0236 Geldermalsen; gm0237 Gendringen; gm0238 Gendt; gm0239 Gorssel;
gm0240 Groenlo; gm0241 Groesbeek; gm0243 Harderwijk; gm0244 Hattem; gm0246 Heerde; gm0251 Heteren;
gm0252 Heumen; gm0253 Hoevelaken; gm0255 Huissen; gm0256 Hummelo en Keppel; gm0258 Kesteren;
gm0260 Lichtenvoorde; gm0262 Lochem; gm0263 Maasdriel; gm0265 Millingen aan de Rijn; gm0266 Neede;
gm0267 Nijkerk; gm0268 Nijmegen; gm0269 Oldebroek; gm0273 Putten; gm0274 Renkum; gm0275 Rheden;
gm0277 Rozendaal; gm0278 Ruurlo; gm0279 Scherpenzeel; gm0280 Steenderen; gm0281 Tiel; gm0282 Ubbergen;
gm0283 Valburg; gm0285 Voorst; gm0286 Vorden; gm0289 Wageningen; gm0291 Warnsveld; gm0292 Wehl;
gm0293 Westervoort; gm0294 Winterswijk; gm0295 Wisch; gm0296 Wijchen; gm0297 Zaltbommel; gm0298 Zelhem;
gm0299 Zevenaar; gm0301 Zutphen; gm0302 Nunspeet; gm0303 Dronten; gm0304 Neerijnen; gm0305 Abcoude;
gm0306 Amerongen; gm0307 Amersfoort; gm0308 Baarn; gm0310 De Bilt; gm0311 Breukelen; gm0312 Bunnik;
gm0313 Bunschoten; gm0315 Doorn; gm0316 Driebergen-Rijsenburg; gm0317 Eemnes; gm0318 Harmelen;
gm0321 Houten; gm0326 Leersum; gm0327 Leusden; gm0329 Loenen; gm0330 Loosdrecht; gm0331 Lopik; gm0332 Maarn;
gm0333 Maarssen; gm0334 Maartensdijk; gm0335 Montfoort; gm0339 Renswoude; gm0340 Rhenen; gm0342 Soest;
gm0344 Utrecht; gm0345 Veenendaal; gm0347 Vleuten-De Meern; gm0351 Woudenberg; gm0352 Wijk bij Duurstede;
gm0353 IJsselstein; gm0355 Zeist; gm0356 Nieuwegein; gm0357 Egmond; gm0358 Aalsmeer; gm0360 Akersloot;
gm0361 Alkmaar; gm0362 Amstelveen; gm0363 Amsterdam; gm0364 Andijk; gm0365 Graft-De Rijp;
gm0366 Anna Paulowna; gm0370 Beemster; gm0372 Bennebroek; gm0373 Bergen (NH); gm0375 Beverwijk;
gm0376 Blaricum; gm0377 Bloemendaal; gm0381 Bussum; gm0383 Castricum; gm0384 Diemen; gm0385 Edam-Volendam;
gm0388 Enkhuizen; gm0390 's-Graveland; gm0392 Haarlem; gm0393 Haarlemmerliede en Spaarnwoude;
gm0394 Haarlemmermeer; gm0395 Harenkarspel; gm0396 Heemskerk; gm0397 Heemstede; gm0398 Heerhugowaard;
gm0399 Heiloo; gm0400 Den Helder; gm0402 Hilversum; gm0405 Hoorn; gm0406 Huizen; gm0412 Niedorp;
gm0415 Landsmeer; gm0416 Langedijk; gm0417 Laren; gm0418 Limmen; gm0420 Medemblik; gm0424 Muiden;
gm0425 Naarden; gm0426 Nederhorst den Berg; gm0429 Obdam; gm0431 Oostzaan; gm0432 Opmeer;
gm0437 Ouder-Amstel; gm0439 Purmerend; gm0441 Schagen; gm0444 Schoorl; gm0448 Texel; gm0450 Uitgeest;
gm0451 Uithoorn; gm0453 Velsen; gm0454 Venhuizen; gm0457 Weesp; gm0458 Schermer; gm0459 Wervershoof;
gm0462 Wieringen; gm0463 Wieringermeer; gm0466 Wognum; gm0473 Zandvoort; gm0476 Zijpe; gm0478 Zeevang;
gm0479 Zaanstad; gm0480 Ter Aar; gm0482 Alblasserdam; gm0483 Alkemade; gm0484 Alphen aan den Rijn;
gm0489 Barendrecht; gm0491 Bergambacht; gm0492 Bergschenhoek; gm0493 Berkel en Rodenrijs; gm0495 Bleiswijk;
gm0497 Bodegraven; gm0498 Drechterland; gm0499 Boskoop; gm0501 Brielle; gm0502 Capelle aan den IJssel;
gm0503 Delft; gm0504 Dirksland; gm0505 Dordrecht; gm0511 Goedereede; gm0512 Gorinchem; gm0513 Gouda;
gm0517 's-Gravendeel; gm0518 Den Haag; gm0519 's-Gravenzande; gm0523 Hardinxveld-Giessendam;
gm0526 Heerjansdam; gm0529 Noorder-Koggenland; gm0530 Hellevoetsluis; gm0531 Hendrik-Ido-Ambacht;
gm0532 Stede Broec; gm0534 Hillegom; gm0537 Katwijk; gm0542 Krimpen aan den IJssel; gm0545 Leerdam;
gm0546 Leiden; gm0547 Leiderdorp; gm0548 Leidschendam; gm0552 De Lier; gm0553 Lisse; gm0555 Maasland;
gm0556 Maassluis; gm0558 Wester-Koggenland; gm0559 Middelharnis; gm0562 Monster; gm0563 Moordrecht;
gm0565 Naaldwijk; gm0567 Nieuwerkerk aan den IJssel; gm0568 Bernisse; gm0569 Nieuwkoop;
gm0571 Nieuw-Lekkerland; gm0575 Noordwijk; gm0576 Noordwijkerhout; gm0577 Nootdorp; gm0579 Oegstgeest;
gm0580 Oostflakkee; gm0584 Oud-Beijerland; gm0585 Binnenmaas; gm0588 Korendijk; gm0589 Oudewater;
gm0590 Papendrecht; gm0594 Pijnacker; gm0595 Reeuwijk; gm0597 Ridderkerk; gm0599 Rotterdam;
gm0600 Rozenburg; gm0602 Rijnsburg; gm0603 Rijswijk; gm0604 Sassenheim; gm0606 Schiedam; gm0607 Schipluiden;
gm0608 Schoonhoven; gm0610 Sliedrecht; gm0611 Cromstrijen; gm0612 Spijkenisse; gm0613 Albrandswaard;
gm0614 Westvoorne; gm0617 Strijen; gm0619 Valkenburg; gm0620 Vianen; gm0622 Vlaardingen; gm0623 Vlist;
gm0624 Voorburg; gm0625 Voorhout; gm0626 Voorschoten; gm0627 Waddinxveen; gm0628 Warmond; gm0629 Wassenaar;
gm0630 Wateringen; gm0632 Woerden; gm0637 Zoetermeer; gm0638 Zoeterwoude; gm0642 Zwijndrecht;
gm0643 Nederlek; gm0644 Ouderkerk; gm0645 Jacobswoude; gm0650 Axel; gm0653 Gaasterlân-Sleat; gm0654 Borsele;
gm0664 Goes; gm0668 West Maas en Waal; gm0675 Hontenisse; gm0677 Hulst; gm0678 Kapelle;
gm0683 Wymbritseradiel; gm0687 Middelburg; gm0689 Giessenlanden; gm0692 Oostburg; gm0693 Graafstroom;
gm0694 Liesveld; gm0703 Reimerswaal; gm0704 Sas van Gent; gm0707 Zederik; gm0710 Wûnseradiel;
gm0715 Terneuzen; gm0716 Tholen; gm0717 Veere; gm0718 Vlissingen; gm0733 Lingewaal; gm0736 De Ronde Venen;
gm0737 Tytsjerksteradiel; gm0738 Aalburg; gm0743 Asten; gm0744 Baarle-Nassau; gm0748 Bergen op Zoom;
gm0753 Best; gm0755 Boekel; gm0756 Boxmeer; gm0757 Boxtel; gm0758 Breda; gm0762 Deurne; gm0765 Pekela;
gm0766 Dongen; gm0770 Eersel; gm0772 Eindhoven; gm0777 Etten-Leur; gm0779 Geertruidenberg; gm0781 Geldrop;
gm0784 Gilze en Rijen; gm0785 Goirle; gm0786 Grave; gm0788 Haaren; gm0794 Helmond; gm0796 's-Hertogenbosch;
gm0797 Heusden; gm0798 Hilvarenbeek; gm0808 Lith; gm0809 Loon op Zand; gm0814 Mierlo;
gm0815 Mill en Sint Hubert; gm0820 Nuenen, Gerwen en Nederwetten; gm0823 Oirschot; gm0824 Oisterwijk;
gm0826 Oosterhout; gm0828 Oss; gm0835 Ravenstein; gm0840 Rucphen; gm0844 Schijndel;
gm0845 Sint-Michielsgestel; gm0846 Sint-Oedenrode; gm0847 Someren; gm0848 Son en Breugel;
gm0851 Steenbergen; gm0852 Waterland; gm0855 Tilburg; gm0856 Uden; gm0858 Valkenswaard; gm0860 Veghel;
gm0861 Veldhoven; gm0865 Vught; gm0866 Waalre; gm0867 Waalwijk; gm0870 Werkendam; gm0873 Woensdrecht;
gm0874 Woudrichem; gm0879 Zundert; gm0880 Wormerland; gm0881 Onderbanken; gm0882 Landgraaf;
gm0885 Arcen en Velden; gm0888 Beek; gm0889 Beesel; gm0890 Belfeld; gm0893 Bergen (L); gm0897 Born;
gm0898 Broekhuizen; gm0899 Brunssum; gm0902 Echt; gm0905 Eijsden; gm0906 Geleen; gm0907 Gennep;
gm0912 Grubbenvorst; gm0914 Haelen; gm0917 Heerlen; gm0918 Helden; gm0920 Heythuysen; gm0923 Horst;
gm0925 Hunsel; gm0928 Kerkrade; gm0929 Kessel; gm0933 Maasbracht; gm0934 Maasbree; gm0935 Maastricht;
gm0936 Margraten; gm0938 Meerssen; gm0941 Meijel; gm0944 Mook en Middelaar; gm0946 Nederweert; gm0951 Nuth;
gm0957 Roermond; gm0962 Schinnen; gm0964 Sevenum; gm0965 Simpelveld; gm0968 Sittard; gm0971 Stein;
gm0974 Susteren; gm0975 Swalmen; gm0976 Tegelen; gm0977 Thorn; gm0981 Vaals; gm0983 Venlo; gm0984 Venray;
gm0986 Voerendaal; gm0988 Weert; gm0993 Meerlo-Wanssum; gm0994 Valkenburg aan de Geul; gm0995 Lelystad;
gm1507 Horst aan de Maas; gm1509 Oude IJsselstreek; gm1525 Teylingen; gm1581 Utrechtse Heuvelrug;
gm1586 Oost Gelre; gm1598 Koggenland; gm1621 Lansingerland; gm1640 Leudal; gm1641 Maasgouw; gm1651 Eemsmond;
gm1652 Gemert-Bakel; gm1655 Halderberge; gm1658 Heeze-Leende; gm1659 Laarbeek; gm1661 Reiderland;
gm1663 De Marne; gm1666 Zevenhuizen-Moerkapelle; gm1667 Reusel-De Mierden; gm1669 Roerdalen;
gm1670 Roggel en Neer; gm1671 Maasdonk; gm1672 Rijnwoude; gm1673 Liemeer; gm1674 Roosendaal;
gm1676 Schouwen-Duiveland; gm1679 Ambt Montfort; gm1680 Aa en Hunze; gm1681 Borger-Odoorn; gm1684 Cuijk;
gm1685 Landerd; gm1690 De Wolden; gm1695 Noord-Beveland; gm1696 Wijdemeren; gm1698 Sluis-Aardenburg;
gm1699 Noordenveld; gm1700 Twenterand; gm1701 Westerveld; gm1702 Sint Anthonis; gm1705 Lingewaard;
gm1706 Cranendonck; gm1708 Steenwijkerland; gm1709 Moerdijk; gm1711 Echt-Susteren; gm1714 Sluis;
gm1719 Drimmelen; gm1721 Bernheze; gm1722 Ferwerderadiel; gm1723 Alphen-Chaam; gm1724 Bergeijk;
gm1728 Bladel; gm1729 Gulpen-Wittem; gm1730 Tynaarlo; gm1731 Midden-Drenthe; gm1734 Overbetuwe;
gm1735 Hof van Twente; gm1740 Neder-Betuwe; gm1742 Rijssen-Holten; gm1771 Geldrop-Mierlo; gm1773 Olst-Wijhe;
gm1774 Dinkelland; gm1783 Westland; gm1842 Midden-Delfland; gm1859 Berkelland; gm1876 Bronckhorst;
gm1883 Sittard-Geleen; gm1884 Kaag en Braassem; gm1891 Dantumadiel; gm1892 Zuidplas; gm1894 Peel en Maas;
gm1895 Oldambt; gm1896 Zwartewaterland; gm1900 Súdwest-Fryslân; gm1901 Bodegraven-Reeuwijk;
gm1903 Eijsden-Margraten; gm1904 Stichtse Vecht; gm1908 Menameradiel; gm1911 Hollands Kroon;
gm1916 Leidschendam-Voorburg; gm1921 De Friese Meren; gm1924 Goeree-Overflakkee; gm1926 Pijnacker-Nootdorp;
gm1927 Molenwaard; gm1930 Nissewaard; gm1931 Krimpenerwaard; gm1937 Heel; gm1940 De Fryske Marren;
gm1942 Gooise Meren; gm1945 Berg en Dal; gm1948 Meierijstad; gm1949 Waadhoeke; gm1950 Westerwolde;
gm1952 Midden-Groningen; gm1954 Beekdaelen; gm1955 Montferland; gm1959 Altena; gm1960 West Betuwe;
gm1961 Vijfheerenlanden; gm1963 Hoeksche Waard; gm1966 Het Hogeland; gm1969 Westerkwartier;
gm1970 Noardeast-Fryslân; gm1978 Molenlanden; gm1979 Eemsdelta; gm1980 Dijk en Waard; gm1982 Land van Cuijk;
gm1987 Menterwolde; gm1991 Maashorst; gm1992 Voorne aan Zee;
`);

/** The year from which a gemeente no longer exists under its code, by code. */
export const opgeheven: ReadonlyMap<string, number> = new Map(
  readYears(`
2000: 0253
2001: 0142 0143 0149 0151 0154 0156 0157 0159 0161 0162 0165 0169 0170 0174 0176 0178 0179 0181 0186
0188 0190 0191 0192 0194 0195 0206 0231 0238 0251 0255 0283 0318 0334 0347 0357 0444 0890 0897 0898
0906 0912 0923 0968 0976
2002: 0220 0227 0258 0330 0360 0390 0418 0426 0548 0577 0594 0624
2003: 0526 0650 0675 0692 0704 0835 0902 0974 1698
2004: 0519 0552 0555 0562 0565 0607 0630 0781 0814
2005: 0144 0199 0207 0211 0218 0219 0229 0237 0239 0240 0256 0260 0266 0278 0280 0286 0291 0292 0295
0298
2006: 0306 0315 0316 0326 0332 0454 0529 0602 0604 0619 0625 0628
2007: 0429 0466 0480 0492 0493 0495 0517 0558 0914 0920 0925 0933 0975 0977 1670 1673 1679 1937
2009: 0065 0372 0483 0645
2010: 0039 0052 0563 0567 0600 0885 0918 0929 0934 0941 0964 0993 1661 1666
2011: 0064 0083 0091 0104 0305 0311 0329 0333 0364 0459 0497 0595 0683 0710 0808 0905 0936
2012: 0366 0412 0462 0463
2013: 0395 0476 0504 0511 0559 0571 0580 0693 0694
2014: 0051 0055 0082 0499 0653 1672
2015: 0241 0265 0282 0365 0458 0491 0568 0608 0612 0623 0643 0644 1671 1921
2016: 0381 0424 0425 0478
2017: 0844 0846 0860
2018: 0007 0018 0040 0048 0063 0070 0081 0140 0196 1908 1987
2019: 0005 0009 0015 0017 0022 0025 0053 0056 0058 0079 0236 0304 0393 0545 0576 0584 0585 0588 0611
0617 0620 0689 0707 0733 0738 0870 0874 0881 0951 0962 1651 1663 1722 1927
2021: 0003 0010 0024 0788
2022: 0370 0398 0416 0457 0756 0786 0815 0856 1684 1685 1702
2023: 0501 0530 0614
`),
);

function readYears(text: string): readonly (readonly [string, number])[] {
  let year = 0;
  return text.split(/\s+/u).flatMap((word): readonly (readonly [string, number])[] => {
    if (!word.endsWith(':')) return word === '' ? [] : [[`gm${word}`, year]];
    year = Number(word.slice(0, -1));
    return [];
  });
}
