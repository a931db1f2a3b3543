package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Gradient-boosted trees on weighted logistic loss, histograms of 64 bins. */
final class BoostedTrees {
  static final int BINS=64; float[][] cuts; List<int[]> feat=new ArrayList<>(); List<float[]> thr=new ArrayList<>(); double base; int depth;
  static BoostedTrees train(float[][] x,boolean[] y,double[] w,int[] page,int trees,int depth,double lr,double l2,double minW,double colsample,double rowsample,long seed){
    BoostedTrees m=new BoostedTrees(); m.depth=depth; int n=x.length,f=x[0].length; Random rnd=new Random(seed);
    m.cuts=new float[f][]; byte[][] b=new byte[f][n];
    for(int j=0;j<f;j++){ float[] v=new float[n]; for(int i=0;i<n;i++) v[i]=x[i][j]; Arrays.sort(v); TreeSet<Float> c=new TreeSet<>(); float[] uniq=uniq(v); if(uniq.length<=BINS){ for(int k=0;k+1<uniq.length;k++) c.add((uniq[k]+uniq[k+1])/2);} else { for(int k=1;k<BINS/2;k++){ float q=v[(int)((long)n*k*2/BINS)]; if(q>v[0]) c.add(q-Math.ulp(q)); } for(int k=0;k<BINS/2;k++){ int u=(int)((long)(uniq.length-1)*k/(BINS/2)); c.add((uniq[u]+uniq[u+1])/2); } }
      float[] cut=new float[c.size()]; int k=0; for(float q:c) cut[k++]=q; m.cuts[j]=cut; for(int i=0;i<n;i++){ int p=Arrays.binarySearch(cut,x[i][j]); b[j][i]=(byte)(p<0?-p-1:p);} }
    double sw=0,sy=0; for(int i=0;i<n;i++){ sw+=w[i]; if(y[i]) sy+=w[i]; } m.base=Math.log(sy/(sw-sy)); double[] s=new double[n]; Arrays.fill(s,m.base); double[] g=new double[n],h=new double[n];
    int pages=Arrays.stream(page).max().getAsInt()+1; int leaves=1<<depth;
    for(int t=0;t<trees;t++){ boolean[] in=new boolean[pages]; for(int p=0;p<pages;p++) in[p]=rnd.nextDouble()<rowsample;
      for(int i=0;i<n;i++){ double p=1/(1+Math.exp(-s[i])); g[i]=in[page[i]]?w[i]*((y[i]?1:0)-p):0; h[i]=in[page[i]]?w[i]*p*(1-p):0; }
      int[] tf=new int[leaves-1]; Arrays.fill(tf,-1); int[] tb=new int[leaves-1]; int[] node=new int[n];
      List<Integer> cols=new ArrayList<>(); for(int j=0;j<f;j++) if(rnd.nextDouble()<colsample) cols.add(j);
      for(int d=0;d<depth;d++){ int first=(1<<d)-1,cnt=1<<d; double[] G=new double[cnt],H=new double[cnt]; for(int i=0;i<n;i++){ int q=node[i]-first; if(q>=0){G[q]+=g[i];H[q]+=h[i];} }
        double[] best=new double[cnt]; Arrays.fill(best,1e-4); final int ff=first;
        var res=cols.parallelStream().map(j->{ double[] hg=new double[cnt*BINS],hh=new double[cnt*BINS]; byte[] bj=b[j]; for(int i=0;i<n;i++){ int q=node[i]-ff; if(q>=0){ int k=q*BINS+bj[i]; hg[k]+=g[i]; hh[k]+=h[i]; } }
          double[] gain=new double[cnt]; int[] bin=new int[cnt]; for(int q=0;q<cnt;q++){ double gl=0,hl=0; for(int k=0;k<m.cuts[j].length;k++){ gl+=hg[q*BINS+k]; hl+=hh[q*BINS+k]; double gr=G[q]-gl,hr=H[q]-hl; if(hl<minW||hr<minW) continue; double z=gl*gl/(hl+l2)+gr*gr/(hr+l2)-G[q]*G[q]/(H[q]+l2); if(z>gain[q]){gain[q]=z;bin[q]=k;} } } return new Object[]{j,gain,bin}; }).toList();
        for(Object[] r:res) for(int q=0;q<cnt;q++) if(((double[])r[1])[q]>best[q]){ best[q]=((double[])r[1])[q]; tf[first+q]=(int)r[0]; tb[first+q]=((int[])r[2])[q]; }
        for(int i=0;i<n;i++){ int q=node[i]; if(q<first) continue; if(tf[q]>=0) node[i]=2*q+1+(b[tf[q]][i]>tb[q]?1:0); else node[i]=2*q+1; } }
      double[] G=new double[leaves],H=new double[leaves]; for(int i=0;i<n;i++){ int q=node[i]-(leaves-1); G[q]+=g[i]; H[q]+=h[i]; }
      float[] th=new float[2*leaves-1]; for(int q=0;q<leaves-1;q++) th[q]=tf[q]<0?Float.MAX_VALUE:m.cuts[tf[q]][tb[q]]; for(int q=0;q<leaves;q++) th[leaves-1+q]=(float)(lr*G[q]/(H[q]+l2));
      for(int i=0;i<n;i++) s[i]+=th[node[i]]; for(int q=0;q<tf.length;q++) if(tf[q]<0) tf[q]=0; m.feat.add(tf); m.thr.add(th); }
    return m; }
  double score(float[] r){ double s=base; int inner=(1<<depth)-1; for(int t=0;t<feat.size();t++){ int q=0; int[] tf=feat.get(t); float[] th=thr.get(t); while(q<inner) q=2*q+1+(r[tf[q]]>th[q]?1:0); s+=th[q]; } return s; }
  static float[] uniq(float[] s){ int n=0; float[] u=new float[s.length]; for(int i=0;i<s.length;i++) if(i==0||s[i]!=s[i-1]) u[n++]=s[i]; return Arrays.copyOf(u,n); }
}
