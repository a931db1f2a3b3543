package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which runs of a page stand in its gold text. */
final class GoldLabels {
  static List<String> words(String s){ List<String> w=new ArrayList<>(); int n=s.length(); StringBuilder b=new StringBuilder();
    for(int i=0;i<n;){ int c=s.codePointAt(i); i+=Character.charCount(c); if(Character.isLetterOrDigit(c)||c=='_') b.appendCodePoint(Character.toLowerCase(c)); else { if(b.length()>0){w.add(b.toString()); b.setLength(0);} } } if(b.length()>0) w.add(b.toString()); return w; }
  static Map<String,Integer> bag(List<String> w){ Map<String,Integer> m=new HashMap<>(); for(String x:w) m.merge(x,1,Integer::sum); return m; }
  static boolean[] of(List<String> runs,String gold){ int n=runs.size(); boolean[] y=new boolean[n]; List<String> g=words(gold); Map<String,Integer> left=bag(g);
    String joined=" "+String.join(" ",g)+" "; Set<String> grams=new HashSet<>(); for(int i=0;i+4<=g.size();i++) grams.add(String.join(" ",g.subList(i,i+4)));
    List<List<String>> w=new ArrayList<>(); for(String r:runs) w.add(words(r));
    boolean[] longs=new boolean[n];
    for(int i=0;i<n;i++){ List<String> t=w.get(i); if(t.size()<6) continue; longs[i]=true; int hit=0,all=0; for(int k=0;k+4<=t.size();k++){ all++; if(grams.contains(String.join(" ",t.subList(k,k+4)))) hit++; }
      if(hit>=0.5*all && covered(t,left)>=0.5){ y[i]=true; take(t,left);} }
    int[] dist=new int[n]; Arrays.fill(dist,10000); int last=-10000; for(int i=0;i<n;i++){ if(y[i]) last=i; dist[i]=Math.min(dist[i],i-last);} last=20000; for(int i=n-1;i>=0;i--){ if(y[i]) last=i; dist[i]=Math.min(dist[i],last-i);} 
    Integer[] order=new Integer[n]; for(int i=0;i<n;i++) order[i]=i; Arrays.sort(order,Comparator.<Integer>comparingInt(i->dist[i]).thenComparing(i->i));
    for(int i:order){ List<String> t=w.get(i); if(longs[i]||t.isEmpty()) continue; if(joined.contains(" "+String.join(" ",t)+" ") && covered(t,left)>=0.99){ y[i]=true; take(t,left);} }
    return y; }
  static double covered(List<String> t,Map<String,Integer> left){ Map<String,Integer> b=bag(t); int hit=0; for(var e:b.entrySet()) hit+=Math.min(e.getValue(),left.getOrDefault(e.getKey(),0)); return (double)hit/t.size(); }
  static void take(List<String> t,Map<String,Integer> left){ for(String x:t) left.merge(x,-1,(a,b)->Math.max(0,a+b)); }
}
